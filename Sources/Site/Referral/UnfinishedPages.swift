import Domain
import Foundation
import Journal

/// What was typed on pages of a referral that are not right yet, so that closing the browser loses nothing.
/// It lies on a shelf, sealed under the family's key, and is no answer: the check page and the submission
/// never look here. Who may read the draft may read it; every page asks that first. A file is never kept.
struct UnfinishedPages: Sendable {
    static let shelf = "unfinished"
    /// More than the form has pages, with a large family on them.
    private static let mostPages = 500

    private let store: any Store
    private let file: CaseID
    private let now: Instant

    init(_ call: Call) {
        store = call.office.store
        file = call.file
        now = call.now
    }

    /// Everything that waits to be finished, by the page's key.
    func all() async throws -> [String: UnfinishedPage] {
        let items = try await store.items(on: Self.shelf, state: file.rawValue, limit: Self.mostPages)
        var pages: [String: UnfinishedPage] = [:]
        for item in items {
            let page = try JSONDecoder().decode(UnfinishedPage.self, from: item.body)
            pages[String(item.id.dropFirst(file.rawValue.count + 1))] = page
        }
        return pages
    }

    func keep(_ page: UnfinishedPage, _ key: String) async throws {
        try await store.put(
            ShelfItem(
                id: id(key), owner: "family/\(file.family)", state: file.rawValue, at: now.milliseconds,
                body: try JSONEncoder().encode(page)), on: Self.shelf)
    }

    func forget(_ key: String) async throws { try await store.remove(id(key), from: Self.shelf) }

    /// Once the referral is sent or taken back.
    func forgetAll() async throws {
        for key in try await all().keys { try await forget(key) }
    }

    private func id(_ key: String) -> String { "\(file)/\(key)" }
}

/// One page as it was typed.
struct UnfinishedPage: Codable, Sendable {
    /// The act of the form that it was typed in.
    var act: String
    /// Nil once that form was saved rightly: what the script still sends of it comes too late.
    var fields: [String: [String]]?
    /// What was wrong when it was last sent.
    var problems: [FieldProblem] = []

    /// What belongs to the sending of a form and was not typed.
    private static let unkept: Set<String> = ["act", "from", "then", "search"]

    init(act: String, _ form: Fields?, problems: [FieldProblem] = []) {
        self.act = act
        self.problems = problems
        fields = form.map { form in form.values.filter { !Self.unkept.contains($0.key) } }
    }

    var isWaiting: Bool { fields != nil }

    /// The form as it was left.
    var form: Form {
        var typed = Fields()
        for (name, values) in fields ?? [:] { for value in values { typed.add(name, value) } }
        return Form(typed, problems: problems)
    }

    /// The problems of the fields that are still as they were.
    func problemsLeft(in form: Fields) -> [FieldProblem] {
        problems.filter { problem in
            let names = Set((fields ?? [:]).keys).union(form.values.keys).filter {
                $0 == problem.field || $0.hasPrefix(problem.field + ".")
            }
            return names.allSatisfy { (fields?[$0] ?? []) == form.all($0) }
        }
    }
}

/// Where a call stands among the pages that are kept while they are not right.
struct UnfinishedPlace: Sendable {
    /// The page, and on it the person it is about, by an id that stays theirs whoever else is taken out:
    /// `children/child-2`. The first part is the page's name.
    let key: String
    let all: [String: UnfinishedPage]
    /// I7: nobody has told anything here yet, and an order says something of it.
    var opensFromOrder = false

    /// What was typed here and waits to be finished.
    var page: UnfinishedPage? { all[key].flatMap { $0.isWaiting ? $0 : nil } }
    /// The page of the form; nil for a key that names none.
    var referralPage: ReferralPage? { ReferralPage(rawValue: String(key.prefix { $0 != "/" })) }

    /// Whether nobody has told or typed anything here, so that an order may speak first (I7).
    func isFromOrder(_ model: ReferralDraftModel) -> Bool {
        guard let order = model.order, page == nil, let referralPage else { return false }
        let isNew =
            key.contains("/")
            ? key.hasSuffix("/\(ReferListed.new)") : !referralPage.isBegun(in: model.answers)
        return isNew && OrderPrefill(order: order).says(referralPage, number: number(model))
    }

    /// Which of the people on that page's list a new one would be, counted from nought.
    func number(_ model: ReferralDraftModel) -> Int {
        switch referralPage {
        case .children: model.answers.children?.count ?? 0
        case .visitingAdult: model.answers.visitingAdults.count
        case .attendees: model.answers.attendees?.named.count ?? 0
        default: 0
        }
    }

    func isWaiting(_ key: String) -> Bool { all[key]?.isWaiting == true }

    /// The pages that hold something unfinished.
    static func pages(_ all: [String: UnfinishedPage]) -> Set<ReferralPage> {
        Set(
            all.filter(\.value.isWaiting).keys.compactMap { key in
                ReferralPage(rawValue: String(key.prefix { $0 != "/" }))
            })
    }

    /// Above a form that opens with what an order says.
    var noticeOfOrder: HTML {
        """
        <div class="notice" role="status"><p>\(t: "Filled in from the order. Look it over, add what is missing, and save.") \
        \(Parts.rule(.I7))</p></div>
        """
    }

    /// Above a form that opens with what was left unfinished.
    var notice: HTML {
        """
        <div class="notice" role="status"><p>\(t: "You had not finished this page.") \
        \(t: "What you typed is still here, but it is not saved as your answer yet.")</p></div>
        """
    }
}
