import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import NIOCore

@testable import Site

/// Where a mark was met, and by whom.
struct Sighting: Hashable {
    let field: String
    let reader: Asker
    let place: String
}

/// Goes everywhere that a person can get, and notes every mark that they meet there: in the page, in the
/// headers, in the letters that are written to them.
struct LeakHunt {
    let family: MarkedFamily
    /// What the program wrote about all that was walked.
    let log = HeardLog()

    /// What a person was answered at one address.
    struct Answered: Equatable {
        let place: String
        let address: String
        let status: Int
        let head: String
        let body: String
        var text: String { head + "\n" + body }

        init(place: String, address: String, _ response: TestResponse) {
            self.place = place
            self.address = address
            status = response.status.code
            head = response.headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
            body = String(buffer: response.body)
        }

        init(place: String, status: Int, head: String, body: String) {
            (self.place, self.address, self.status, self.head, self.body) = (place, "", status, head, body)
        }
    }

    /// What one person meets on every page, and in the answer to every form.
    func walked(by reader: Asker) async throws -> Set<Sighting> {
        sightings(try await answers(to: reader, on: Self.looksFirst).map { ($0.place, $0.text) }, by: reader)
    }

    /// What one person meets on every page, without sending any form.
    func read(by reader: Asker) async throws -> [Answered] {
        try await answers(to: reader, on: Self.looksFirst.filter { $0.method == .get })
    }

    /// What one person is answered on those routes, of a site that has them; where another case is named, of
    /// that in the place of the family's.
    func answers(
        to reader: Asker, on routes: [Route], of other: CaseID? = nil
    ) async throws -> [Answered] {
        let office = family.world.millbrook.office
        let logger = log.logger
        let app = Application(router: Site.router(office, logger: logger, routes: routes))
        return try await app.test(.router) { client in
            var answers: [Answered] = []
            for route in routes {
                for whole in try addresses(of: route) {
                    let address =
                        other.map {
                            whole.replacingOccurrences(of: MarkedFamily.file.rawValue, with: $0.rawValue)
                        } ?? whole
                    let isForm = route.method == .post
                    var headers: HTTPFields = [:]
                    headers[.cookie] = try await family.world.cookie(of: reader)
                    if isForm {
                        headers[.contentType] = "application/x-www-form-urlencoded"
                        headers[.fetchSite] = "same-origin"
                    }
                    let response = try await client.executeRequest(
                        uri: address, method: isForm ? .post : .get, headers: headers,
                        body: ByteBuffer(string: ""))
                    let place = "\(route.method.rawValue) \(route.path)"
                    answers.append(Answered(place: place, address: address, response))
                    if let file = response.headers[.location], file.hasPrefix("/files/") {
                        let document = try await client.executeRequest(
                            uri: file, method: .get, headers: [:], body: nil)
                        answers.append(Answered(place: "the file of \(route.path)", address: file, document))
                    }
                }
            }
            return answers
        }
    }

    /// The letters that are written of the family, by the names of their items.
    func written() async throws -> [(id: String, letter: Letter)] {
        let office = family.world.millbrook.office
        try await office.desk.catchUp(LetterWriter(office: office))
        return try await office.store.items(on: Post.shelf, state: nil, limit: 10_000)
            .filter { $0.owner == "family/\(MarkedFamily.file.family)" }
            .map { ($0.id, try JSONDecoder().decode(Letter.self, from: $0.body)) }
    }

    /// What is in those letters, each under whoever it is for.
    func letters() async throws -> Set<Sighting> {
        var all: Set<Sighting> = []
        for (_, letter) in try await written() {
            let text = "\(letter.name)\n\(letter.email ?? "")\n\(letter.subject)\n\(letter.body)"
            all.formUnion(sightings([("letter: \(letter.subject)", text)], by: try reader(of: letter)))
        }
        return all
    }

    func reader(of letter: Letter) throws -> Asker {
        let marks = family.marks.words
        switch letter.email {
        case marks["ruth.email"]: return .ruth
        case marks["daniel.email"]: return .daniel
        case family.by.email: return family.by.asker
        case "bryn@advisers.example.org": return .practitioner
        case "hello@millbrook.example.org": return .coordinator
        case "hello@elsewhere.example.org": return .coordinatorElsewhere
        case nil where letter.name == marks["court.name"]: return .court
        case nil where letter.name == "Cafcass Cymru": return .cymru
        default: throw UnknownReader(letter: letter)
        }
    }

    struct UnknownReader: Error { let letter: Letter }

    /// Sightings of what the reader must not know, in words; a field of which nobody said who may know it is
    /// one for everybody.
    func leaks(in sightings: Set<Sighting>) -> [String] {
        sightings.filter { WhoMayKnow.may($0.reader, know: $0.field, of: family.by) != true }
            .map { "\($0.reader) meets \($0.field) at \($0.place)" }.sorted()
    }

    func sightings(_ answers: [(place: String, text: String)], by reader: Asker) -> Set<Sighting> {
        Set(
            answers.flatMap { answer in
                family.marks.found(in: answer.text).map {
                    Sighting(field: $0, reader: reader, place: answer.place)
                }
            })
    }

    /// Pages first: what is posted changes what they show. The demonstration's own pages show everybody's
    /// letters to anybody, and say so; what is live stays open.
    static let looksFirst =
        Site.routes.filter { $0.method == .get && $0.gate != .demonstration && $0.path != "/today/live" }
        + Site.routes.filter { $0.method == .post && $0.gate != .demonstration }

    /// The route's addresses with the marked family in every place where a family can be named.
    private func addresses(of route: Route) throws -> [String] {
        var all = [family.world.names(for: route.path).merging(Self.names) { $1 }]
        for (name, values) in Self.several where route.path.contains(name) {
            all = all.flatMap { names in values.map { names.merging([name: $0]) { $1 } } }
        }
        return try all.map { try WalkedWorld.filled(route.path, $0) }
    }

    private static let names = [
        "{case}": MarkedFamily.file.rawValue, "{incident}": "marked-incident",
    ]
    private static let several = [
        "{session}": [MarkedFamily.session.rawValue, MarkedFamily.sessionToday.rawValue],
        "{day}": ["\(MarkedFamily.held)", "\(Millbrook.today)"],
        "{document}": MarkedScript.papers.map { "marked-\($0)" },
        "{appointment}": ["ruth", "daniel", "children"].map { "\(MarkedFamily.file).\($0)" },
    ]
}
