import Testing

@Suite("Rooms' lists")
struct RoomTests {
    @Test("Every command and every event is in the list of its room")
    func lists() {
        let rooms = House.sources.filter { $0.file.floor == "Domain" && $0.file.name.hasSuffix("Room.swift") }
        let listed = Set(
            rooms.flatMap { $0.source.code.joined(separator: "\n").matches(of: #/\b(\w+)\.self\b/#) }.map {
                String($0.1)
            })
        let declaration = #/\b(?:struct|enum|extension|class)\s+(\w+)\s*:\s*([^{]*)/#
        let kind = #/\b(Command|(Case|Day|Centre|Person|Register|Concern|Enquiry|Return)Event)\b/#
        var findings: [String] = []
        for file in House.sources where file.file.floor == "Domain" {
            for (number, line) in file.source.code.enumerated() {
                for match in line.matches(of: declaration)
                where match.2.contains(kind) && !listed.contains(String(match.1)) {
                    findings.append(file.finding(number, "\(match.1) is in no room's list"))
                }
            }
        }
        #expect(!listed.isEmpty)
        expectNone(findings)
    }
}
