import Foundation
import Journal
import Testing

@testable import Domain
@testable import Site

/// What each side is given of what is held about them, hunted for the other's.
@Suite("The package that an adult is given holds nothing of the other side (L3)")
struct PackageHuntTests {
    private typealias By = MarkedFamily.ReferredBy
    static let sides: [(adult: AdultID, asker: Asker)] = [("ruth", .ruth), ("daniel", .daniel)]

    private func does(_ command: any Command, _ family: MarkedFamily) async throws {
        try await family.world.millbrook.office.desk.handle(
            Journal.Request(
                id: CommandID(Secrets.token()), command: command, by: .system,
                at: family.world.millbrook.clock.now()))
    }

    private func page(_ adult: AdultID, _ family: MarkedFamily) async throws -> OwnDataPageModel {
        try await family.world.millbrook.ask(OwnDataPage(file: MarkedFamily.file, adult: adult))
    }

    /// Asked for with the children's part, and given with nothing decided but that the rest is left out.
    private func given(_ adult: AdultID, _ family: MarkedFamily) async throws -> MyOwnDataModel {
        let office = family.world.millbrook.office
        try await office.desk.catchUp(LetterWriter(office: office))
        try await does(AskForOwnData(file: MarkedFamily.file, adult: adult, children: true), family)
        let model = try await page(adult, family)
        let decisions = model.package.undecided(model.request).map {
            OwnDataDecision(paragraph: $0.place, choice: .leaveOut, ground: .otherPerson)
        }
        #expect(decisions.count > 20)
        try await does(DecideOwnData(file: MarkedFamily.file, adult: adult, decisions: decisions), family)
        try await does(
            ReleaseOwnData(file: MarkedFamily.file, adult: adult, isReadThrough: true), family)
        return try await family.world.millbrook.ask(
            OwnDataToHandOver(file: MarkedFamily.file, adult: adult))
    }

    private func leaks(_ text: String, _ asker: Asker, _ family: MarkedFamily) -> [String] {
        family.marks.found(in: text).filter {
            !WhoMayKnow.may(asker, haveInPackage: $0, of: family.by)
        }.sorted()
    }

    @Test("As it goes by itself: in no file of it, and in no file’s name", arguments: By.allCases)
    func asItGoes(by: MarkedFamily.ReferredBy) async throws {
        for side in Self.sides {
            let family = try await MarkedFamily(in: WalkedWorld(), by: by)
            let model = try await given(side.adult, family)
            let store = family.world.millbrook.office.store
            let bytes = try #require(try await OwnDataFiles.bytes(model, in: store))
            // Nothing in it is packed, so that all of it can be read here.
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(leaks(text, side.asker, family) == [], "\(by), \(side.adult)")
            let met = family.marks.found(in: text)
            for field in ["first", "address", "safeTimes"].map({ "\(side.adult).\($0)" }) {
                // What somebody else wrote of them waits for a decision.
                #expect(met.contains(field) == !field.hasSuffix("safeTimes"), "\(field)")
            }
            #expect(met.contains("conditions") && met.contains("exit.next"))
        }
    }

    @Test("On the page that each side reads it on, and on the other side’s")
    func onPages() async throws {
        let family = try await MarkedFamily(in: WalkedWorld())
        for side in Self.sides { _ = try await given(side.adult, family) }
        let hunt = LeakHunt(family: family)
        let routes = LeakHunt.looksFirst.filter { $0.path.hasPrefix("/family/{case}/own-data") }
        for side in Self.sides {
            let answers = try await hunt.answers(to: side.asker, on: routes)
            #expect(answers.contains { $0.place.hasPrefix("the file of") && $0.status == 200 })
            for answer in answers {
                #expect(leaks(answer.text, side.asker, family) == [], "\(side.adult) at \(answer.place)")
                #expect(family.marks.found(in: answer.head) == [], "\(answer.place)")
            }
        }
        for asker in [Asker.partyOfAnotherCase, .volunteer, .referrer, .anyone] {
            for answer in try await hunt.answers(to: asker, on: routes) {
                #expect([401, 404].contains(answer.status), "\(asker)")
            }
        }
    }

    @Test("Each paragraph in turn is taken for the reader’s own: the hunt finds it")
    func misowned() async throws {
        var found = 0
        for side in Self.sides {
            let family = try await MarkedFamily(in: WalkedWorld())
            let model = try await given(side.adult, family)
            let package = try await page(side.adult, family).package
            for (at, item) in package.items.enumerated() {
                for (number, paragraph) in item.paragraphs.enumerated() {
                    guard !leaks(paragraph.text, side.asker, family).isEmpty else { continue }
                    #expect(paragraph.standard != .given, "\(paragraph.place)")
                    var wrong = package
                    wrong.items[at].paragraphs[number].standard = .given
                    let given = OwnDataRequest.GivenCopy(
                        at: .init(milliseconds: 0), copy: OwnDataCopy(wrong, [:]))
                    let content = OwnDataContent(model, given, [])
                    let data = String(decoding: try content.data(), as: UTF8.self)
                    #expect(!leaks(content.page.string, side.asker, family).isEmpty, "\(paragraph.place)")
                    #expect(!leaks(data, side.asker, family).isEmpty, "\(paragraph.place)")
                    found += 1
                }
            }
            let (mine, others) = (model.adult, Self.sides.first { $0.adult != side.adult }?.adult)
            let letters = try await LettersTo.all(
                try #require(others), of: MarkedFamily.file, until: .init(milliseconds: .max),
                in: family.world.millbrook.office.store)
            #expect(!letters.isEmpty && mine == side.adult)
            let swapped = OwnDataContent(model, try #require(model.given), letters)
            #expect(!leaks(swapped.page.string, side.asker, family).isEmpty, "the other side’s letters")
        }
        #expect(found > 60, "\(found)")
    }

    @Test("It is the same, byte for byte, whatever is kept of the other side")
    func cannotBeWorkedOut() async throws {
        for (side, other) in [("ruth", "daniel"), ("daniel", "ruth")] as [(AdultID, AdultID)] {
            var pages: [String] = []
            for otherwise in [nil, other] {
                let family = try await MarkedFamily(in: WalkedWorld(), otherwise: otherwise)
                let model = try await given(side, family)
                pages.append(OwnDataContent(model, try #require(model.given), []).page.string)
            }
            #expect(pages.first == pages.last, "\(side)")
        }
    }
}
