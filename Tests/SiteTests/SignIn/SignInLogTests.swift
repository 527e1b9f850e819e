import Domain
import Foundation
import Journal
import Outside
import Testing

@testable import Site

@Suite("Every try at signing in is in the log")
struct SignInLogTests {
    @Test("Let in or not, by what, and why; also for addresses that nobody has; never what was typed")
    func password() async throws {
        let heard = HeardLog()
        let world = try await SignInWorld(logger: heard.logger)
        let person = try await world.open("Cora Field", .coordinator(SignInWorld.centre))
        let cora = try await world.setUp("Cora Field")
        func tried(_ email: String, _ password: String, _ code: String) async throws -> String {
            let before = heard.text.count
            _ = try await Jar(world).signIn(email, password, code)
            return String(heard.text.dropFirst(before))
        }
        world.pass(minutes: 1)
        let good = try await tried(cora.email, cora.password, world.code(of: cora.app))
        #expect(good.contains("notice sign-in") && good.contains("entered") && good.contains(person.rawValue))
        world.pass(minutes: 1)
        let code = try await tried(cora.email, cora.password, "000000")
        #expect(code.contains("warning sign-in") && code.contains("wrong code"))
        let password = try await tried(cora.email, "another lamp river", world.code(of: cora.app))
        #expect(password.contains("wrong password") && password.contains(person.rawValue))
        let nobody = try await tried("nobody@example.org", "another lamp river", "000000")
        #expect(nobody.contains("no such account"))
        for _ in 0..<30 { _ = try await Jar(world).signIn(cora.email, "another lamp river", "000000") }
        #expect(heard.text.contains("must wait"))
        for typed in [cora.email, "nobody@", cora.password, "another lamp", "000000"] {
            #expect(!heard.text.contains(typed), "\(typed)")
        }
    }

    @Test("So is each link, pressed in time or too late")
    func link() async throws {
        let heard = HeardLog()
        let world = try await SignInWorld(logger: heard.logger)
        let ruth = try await world.open("Ruth Example", .referrer)
        let jar = Jar(world)
        _ = try await jar.post("/sign-in", ("email", SignInWorld.email("Ruth Example")))
        let link = try await world.link(to: "Ruth Example")
        _ = try await jar.post(link)
        #expect(heard.text.contains("entered") && heard.text.contains(ruth.rawValue))
        #expect(!heard.text.contains("the link had ended"))
        _ = try await Jar(world).post(link)
        #expect(heard.text.contains("the link had ended"))
        #expect(!heard.text.contains(String(link.suffix(20))))
    }

    @Test("A password from the list of stolen ones is not taken")
    func stolen() async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "stolen-\(UUID().uuidString)").path
        // The SHA-1 of "steady lamp river".
        try Data("2C3164A3C470E3D6AED8422F814C3FC0C2B899C1:7\n".utf8).write(to: URL(filePath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }  // a file left over harms nobody
        let world = try await SignInWorld(stolen: try StolenPasswords(path: path))
        try await world.open("Cora Field", .coordinator(SignInWorld.centre))
        let refused = try await world.setUp("Cora Field")
        #expect(refused.answer.status == 422 && refused.answer.text.contains("list of stolen ones"))
        let taken = try await world.setUp("Cora Field", password: "quiet window stone")
        #expect(taken.answer.status == 200 && taken.codes.count == 10)
    }
}
