import Domain
import Foundation
import Journal
import Logging
import Outside
import Testing

@testable import Site

@Suite("Every message obeys what is safe for its reader")
struct SafeContactPagesTests {
    private static let file: CaseID = "SAFELY2222-1"

    /// A family of which the contact details say that, with the letters about it.
    private func family(
        _ ruth: String, _ daniel: String, isAccepted: Bool = true
    ) async throws -> Millbrook {
        let millbrook = try await Millbrook(at: "10:20")
        let known = DemonstrationReferrals.marsh(Millbrook.today)
        let json = known.json
            .replacing(
                #""email": "ruth@example.org","#, with: #""email": "safe-ruth@example.org", \#(ruth),"#
            )
            .replacing(
                #""email": "daniel@example.org","#, with: #""email": "safe-daniel@example.org", \#(daniel),"#)
        let referral = DemonstrationReferral(
            id: Self.file, referrer: known.referrer, adults: known.adults, children: known.children,
            papers: known.papers, json: json)
        let families = DemonstrationFamilies(demonstration: Demonstration(millbrook.office), cast: [:])
        try await families.referral(referral, received: -30)
        if isAccepted { try await families.accept(referral, as: .supportedCentre, found: [:], from: -29) }
        try await millbrook.office.desk.catchUp(AccountOpener(office: millbrook.office))
        try await millbrook.office.desk.catchUp(LetterWriter(office: millbrook.office))
        return millbrook
    }

    private func letters(_ millbrook: Millbrook) async throws -> [(item: ShelfItem, letter: Letter)] {
        try await millbrook.office.store.items(on: Post.shelf, state: nil, limit: 10_000)
            .filter { $0.owner == "family/\(Self.file.family)" }
            .map { ($0, try JSONDecoder().decode(Letter.self, from: $0.body)) }
            .filter { $0.letter.reader != "Referrer" }
    }

    @Test("Where nothing may come by e-mail nothing does: the centre gives it by hand, and notes it")
    func never() async throws {
        let millbrook = try await family(#""emailUse": "own""#, #""emailUse": "never""#)
        let mailed = try await letters(millbrook).filter { $0.letter.email != nil }
        #expect(!mailed.isEmpty && !mailed.contains { $0.letter.email == "safe-daniel@example.org" })
        let byHand = try await letters(millbrook).filter { Post.State(of: $0.item) == .toHandOver }
        #expect(byHand.count >= 2 && byHand.allSatisfy { $0.letter.name == "Daniel Marsh" })
        let joan = try await millbrook.as("Joan")
        let page = try await joan.get("/desk/letters")
        #expect(page.text.contains("Daniel Marsh") && page.text.contains("by hand, when you see them alone"))
        let first = try #require(byHand.first)
        #expect(try await joan.post("/desk/letters", ("letter", first.item.id)).status == 303)
        let left = try await millbrook.office.store.item(first.item.id, on: Post.shelf)
        #expect(left?.state == Post.State.handedOver.rawValue)
        // Another centre sees none of it, and cannot note it.
        let asha = try await millbrook.as("Asha")
        #expect(!(try await asha.get("/desk/letters")).text.contains("Daniel Marsh"))
        #expect(try await asha.post("/desk/letters", ("letter", byHand[1].item.id)).status == 409)
        // The outbox says so.
        #expect(try await joan.get("/outbox").text.contains("the centre gives it to them by hand"))
    }

    @Test("No link to sign in goes to an address that nothing may come to; the page says nothing of it")
    func noLink() async throws {
        let millbrook = try await family(#""emailUse": "own""#, #""emailUse": "never""#)
        let jar = Jar(office: millbrook.office)
        let known = try await jar.post("/sign-in", ("email", "safe-daniel@example.org"))
        let nobody = try await jar.post("/sign-in", ("email", "nobody@example.org"))
        #expect(known.text == nobody.text)
        let items = try await millbrook.office.store.items(on: Post.shelf, state: nil, limit: 10_000)
        for item in items {
            let letter = try JSONDecoder().decode(Letter.self, from: item.body)
            #expect(letter.email != "safe-daniel@example.org")
        }
    }

    @Test(
        "To an inbox that somebody else reads goes only that there is a message; it is read after signing in")
    func shared() async throws {
        let millbrook = try await family(#""emailUse": "shared""#, #""emailUse": "own""#)
        let all = try await letters(millbrook)
        let notes = all.filter { $0.letter.email == "safe-ruth@example.org" }
        #expect(!notes.isEmpty)
        for note in notes {
            #expect(note.letter.subject == "A message for you")
            for word in ["Ruth", "Isla", "Millbrook", "centre", "contact", "SAFELY"] {
                #expect(!note.letter.body.contains(word), "\(word)")
            }
        }
        let person = try #require(try await millbrook.office.account(at: "safe-ruth@example.org"))
        let token = try await millbrook.office.visits.begin(person.id, at: millbrook.clock.now())
        let ruth = Browser(office: millbrook.office, token: token)
        let page = try await ruth.get("/family/\(Self.file)/letters")
        #expect(page.status == 200 && page.text.contains("Dear Ruth Example"))
        let other = try #require(try await millbrook.office.account(at: "safe-daniel@example.org"))
        let his = try await millbrook.office.visits.begin(other.id, at: millbrook.clock.now())
        let daniel = try await Browser(office: millbrook.office, token: his).get(
            "/family/\(Self.file)/letters")
        #expect(daniel.status == 200 && !daniel.text.contains("Ruth"))
    }

    @Test("Whoever has no account yet to read it with has it from the centre by hand")
    func noAccount() async throws {
        let millbrook = try await Millbrook()
        let letter = Letter(
            name: "Ruth Example", email: "ruth@example.org", subject: "A message for you", body: "Dear Ruth",
            made: millbrook.clock.now(), reader: "Resident carer")
        try await Post.put(
            letter, safely: SafeContact(email: .shared), inside: nil, centre: Millbrook.centre, id: "one",
            owner: "family/X", millbrook.office)
        let item = try #require(try await millbrook.office.store.item("one", on: Post.shelf))
        // Listed by the centre, so that no other looks through it.
        #expect(item.state == "toHandOver/\(Millbrook.centre)")
        #expect(try JSONDecoder().decode(Letter.self, from: item.body).email == nil)
    }

    @Test(
        "Signing in from such an inbox asks for the code that the centre gave, and slows down who guesses it")
    func spokenCode() async throws {
        let millbrook = try await family(#""emailUse": "shared""#, #""emailUse": "own""#)
        let jar = Jar(office: millbrook.office)
        let person = try #require(try await millbrook.office.account(at: "safe-ruth@example.org"))
        func link() async throws -> String {
            try await SignInLinks(millbrook.office).make(for: person.id)
                .replacing("http://localhost", with: "")
        }
        let place = try await link()
        #expect(try await jar.get(place).text.contains("The code from the centre"))
        // None was given yet: nobody gets in.
        #expect(try await jar.post(place, ("code", "12345678")).status == 422)
        let joan = try await millbrook.as("Joan")
        let made = try await joan.post("/desk/cases/\(Self.file)/adults/ruth/code")
        let code = try #require(made.text.firstMatch(of: #/code-shown">([0-9-]{9})</#)).1
        #expect(!(try await joan.get("/desk/cases/\(Self.file)/adults/ruth/code")).text.contains(code))
        #expect(try await jar.post(place).status == 422)
        #expect(try await jar.post(place, ("code", "00000000")).status == 422)
        #expect(jar.cookie("visit") == nil)
        millbrook.move(to: "10:21")
        #expect(try await jar.post(place, ("code", String(code))).status == 303)
        #expect(try await jar.get("/family/\(Self.file)").status == 200)
        // Another is made: the first is good no more, and guesses wait.
        _ = try await joan.post("/desk/cases/\(Self.file)/adults/ruth/code")
        let again = try await link()
        var last = try await jar.post(again, ("code", String(code)))
        for _ in 0..<4 { last = try await jar.post(again, ("code", "00000000")) }
        #expect(last.status == 422 && last.text.contains("Wait "))
        // The other side is not asked for one.
        let daniel = try #require(try await millbrook.office.account(at: "safe-daniel@example.org"))
        let his = try await SignInLinks(millbrook.office).make(for: daniel.id)
            .replacing("http://localhost", with: "")
        #expect(try await Jar(office: millbrook.office).post(his).status == 303)
    }

    @Test("A letter waits for the hours in which it may come")
    func hours() async throws {
        let hours = #""emailUse": "own", "messagesFrom": "13:00", "messagesUntil": "15:00""#
        let millbrook = try await family(hours, #""emailUse": "own""#)
        let all = try await letters(millbrook)
        let ruths = all.filter { $0.letter.email == "safe-ruth@example.org" }
        #expect(!ruths.isEmpty)
        for (item, letter) in ruths {
            let first = Instant(milliseconds: item.at)
            #expect(first.time == .of("13:00") && first.day == letter.made.day)
        }
        for (item, letter) in all where letter.email == "safe-daniel@example.org" {
            #expect(item.at == letter.made.milliseconds)
        }
        // One that could not be sent in its hours waits for the next.
        let postman = Postman(
            office: millbrook.office, ways: MailWays(ordinary: .none), sender: .init(name: "", address: ""),
            logger: .init(label: "test"))
        let (item, letter) = try #require(ruths.first)
        let late = Instant(Millbrook.today, .of("15:00"))
        #expect(try await !postman.isTime(for: letter, item, late))
        let moved = try #require(try await millbrook.office.store.item(item.id, on: Post.shelf))
        #expect(Instant(milliseconds: moved.at) == Instant(Millbrook.today + 1, .of("13:00")))
        #expect(try await postman.isTime(for: letter, item, Instant(Millbrook.today, .of("14:59"))))
        // Nor does a link to sign in come at another time: it would have ended.
        let jar = Jar(office: millbrook.office)
        _ = try await jar.post("/sign-in", ("email", "safe-ruth@example.org"))
        #expect(try await letterCount(millbrook, subject: "Your link to sign in") == 0)
        millbrook.move(to: "13:00")
        _ = try await jar.post("/sign-in", ("email", "safe-ruth@example.org"))
        #expect(try await letterCount(millbrook, subject: "Your link to sign in") == 1)
    }

    private func letterCount(_ millbrook: Millbrook, subject: String) async throws -> Int {
        let items = try await millbrook.office.store.items(on: Post.shelf, state: nil, limit: 10_000)
        return try items.count {
            try JSONDecoder().decode(Letter.self, from: $0.body).subject == subject
        }
    }
}
