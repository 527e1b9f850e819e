import Domain
import Testing

@testable import Scenarios

@Suite("The shapes of commands and events")
struct SchemaTests {
    @Test("Every command's fields can be listed", arguments: Book.commands.map { $0.name })
    func everyCommandIsListed(_ name: String) throws {
        let command = try #require(Book.command(name))
        guard case .fields = try CommandSchema.shape(of: command) else {
            Issue.record("\(name) has no fields")
            return
        }
        #expect(try CommandSchema.printed([command]).contains(name))
    }

    @Test("Every event's fields can be listed", arguments: Book.events.map { $0.name })
    func everyEventIsListed(_ name: String) throws {
        let event = try #require(Book.event(name))
        _ = try CommandSchema.shape(of: event)
    }

    @Test("The cases of an enum are read as they are written, whether they carry something or not")
    func casesAreRead() {
        let kinds = ServiceKind.allCases.map(\.rawValue)
        #expect(EnumCases.names(of: ServiceKind.self) == kinds)
        #expect(EnumCases.names(of: Weekday.self)?.first == "monday")
        #expect(EnumCases.names(of: Role.self)?.contains("registerOfficer") == true)
        #expect(EnumCases.names(of: Day.self) == nil)
        #expect(EnumCases.names(of: StepKeys.self) == ["one", "two"])
    }

    @Test("What may be left out is marked, and what a case carries stands beside it")
    func fieldsAreMarked() throws {
        let entering = try CommandSchema.printed([EnterCentre.self])
        #expect(entering.contains("    centre: name\n"))
        #expect(entering.contains("        postcode?: text\n"))
        #expect(entering.contains("        country: england | wales\n"))
        let granting = try CommandSchema.printed([GrantRole.self])
        #expect(granting.contains("- coordinator: name\n"))
        #expect(granting.contains("- registerOfficer\n"))
    }

    private enum StepKeys: String, CodingKey { case one, two }
}
