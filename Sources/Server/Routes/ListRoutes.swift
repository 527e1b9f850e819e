import ArgumentParser
import Site

/// Says every address that the site serves.
struct ListRoutes: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes", abstract: "Lists every address of the site, as OpenAPI describes them.")

    func run() throws { Voice.answer(try Site.openAPI()) }
}
