import Testing

@testable import Domain

@Suite("Ways of reaching somebody, in words")
struct WaysOfReachingTests {
    private static var hers: ContactDetails {
        var contact = ContactDetails()
        contact.address = "4 Secret Street, Leeds"
        contact.postcode = "LS1 4AP"
        contact.email = "Mia@Hill.example"
        contact.telephone = "07700 900001"
        return contact
    }

    @Test(
        "C9 each way is found however it is typed",
        arguments: [
            "Ring +44 (0)7700 900-001.", "07700900001", "Write to mia@hill.EXAMPLE today.",
            "She is at ls14ap.",
            "It is LS1 4AP.", "Go to 4, secret street.", "4 SECRET\nSTREET",
        ])
    func found(words: String) {
        #expect(WaysOfReaching(Self.hers).isFound(in: words, butFor: WaysOfReaching(ContactDetails())))
    }

    @Test(
        "C9 other words are no way of reaching anybody",
        arguments: [
            "The centre is in Leeds.", "Ring the centre on 01632 960 001.", "We talk on Monday at 10:30.",
            "Write to office@hill.example.", "There are 4 sessions.", "",
        ])
    func notFound(words: String) {
        #expect(!WaysOfReaching(Self.hers).isFound(in: words, butFor: WaysOfReaching(ContactDetails())))
    }

    @Test("C9 what the reader has as well is nothing of another's")
    func shared() {
        let ways = WaysOfReaching(Self.hers)
        #expect(!ways.isFound(in: "07700 900001, 4 Secret Street", butFor: ways))
        #expect(!WaysOfReaching(ContactDetails()).isFound(in: "07700 900001", butFor: ways))
    }
}
