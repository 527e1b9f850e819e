import Domain
import Journal
import Testing

@testable import Site

@Suite("Accounts that come too late")
struct LateAccountTests {
    @Test("Contact that ended before its accounts were opened holds up nobody who comes after")
    func closedMeanwhile() async throws {
        let afterwards = try await Afterwards()
        let office = afterwards.office
        let noon = try Instant.noon
        try await office.desk.handle(
            Request(
                id: "closing",
                command: CloseCase(
                    file: Afterwards.marsh, reason: .movedOn, contactCeased: noon.day), by: .system,
                at: noon))
        try await office.desk.catchUp(AccountOpener(office: office))
        #expect(try await office.account(at: "mo@example.org") != nil)
    }
}
