import ArgumentParser
import Domain
import Foundation
import Logging
import Outside
import Site

/// Serves the site until it is told to stop.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves the site.",
        discussion: """
            Letters go out where STEPPINGSTONE_MAIL names a mail server (smtp://user@host:587, smtps://host; by msmtp, \
            always by TLS) or a program (msmtp, sendmail), from the address in STEPPINGSTONE_FROM; until then they \
            wait in the outbox. STEPPINGSTONE_MAIL_PASSWORD_FILE holds the server's password, \
            STEPPINGSTONE_MAIL_TRUST the certificates to believe where they are not this machine's own, \
            STEPPINGSTONE_SECURE_MAIL a list of domains and their mail servers to which mail is secure. The journal's key may be in \
            STEPPINGSTONE_KEY in place of a file. Papers that are sent are cleaned, PDFs by qpdf; they are scanned by \
            ClamAV where STEPPINGSTONE_CLAMD names its socket or host:port. STEPPINGSTONE_STOLEN_PASSWORDS may name \
            a list of stolen passwords, as Have I Been Pwned gives it away, none of which is then taken. Papers are made by WeasyPrint and pandoc, \
            which scripts/setup puts in .build-press; STEPPINGSTONE_PRESS names another place. For TLS give a certificate and its key, or put \
            a proxy in front and say with --address what people type.
            """)

    @OptionGroup var place: JournalPlace
    @Option(help: "The port to listen on.") var port = 8080
    @Option(help: "The address to listen on: 0.0.0.0 for every one of this machine's.") var host = "127.0.0.1"
    @Option(help: "What people type to get here, as links in letters say it: https://contact.example.org")
    var address: String?
    @Option(
        help: """
            How many proxies of yours stand in front: 1 for one that ends TLS. What they say in X-Forwarded-For \
            of whom they heard from is then believed.
            """)
    var proxies = 0
    @Option(
        help: """
            The address of a host of its own for documents, which leads here too: https://files.example.org. That \
            host then serves nothing else.
            """)
    var filesAddress: String?
    @Flag(name: .customLong("without-pdf"), help: "Take no PDFs; without this, qpdf must be installed.")
    var isWithoutPDF = false
    @Option(help: .hidden) var limits: String?
    @Flag(name: .customLong("demo"), help: "Serve a made-up centre with its people and families.")
    var isDemonstration = false
    @Option(help: "With --demo: what the clock shows at the start, such as 2026-11-21T09:55.")
    var at: String?
    @Option(help: "The certificate chain, a PEM file, to serve TLS.") var certificate: String?
    @Option(help: "The certificate's private key, a PEM file.") var privateKey: String?
    @Option(
        name: .customLong("openid"),
        help: "The file that says which organisations sign their people in themselves (OpenID Connect).")
    var organisations: String?
    @Option(
        help: """
            A folder with a court's own words for the clauses of orders, a file for each text; where a text has \
            no file, our own stands. See the command order-wording.
            """)
    var orderWording: String?

    func validate() throws {
        if !(1...65_535).contains(port) { throw ValidationError("A port is a number from 1 to 65535.") }
        if !(0...9).contains(proxies) { throw ValidationError("There are 0 to 9 proxies in front.") }
        if (certificate == nil) != (privateKey == nil) {
            throw ValidationError("TLS needs both --certificate and --private-key.")
        }
        if let filesAddress, !["http://", "https://"].contains(where: filesAddress.hasPrefix) {
            throw ValidationError("--files-address takes an address such as https://files.example.org.")
        }
        if at != nil, !isDemonstration { throw ValidationError("--at goes with --demo only.") }
        if let at, Instant(london: at) == nil {
            throw ValidationError("--at takes a day and time such as 2026-11-21T09:55.")
        }
    }

    func run() async throws {
        var logger = Logger(label: "steppingstone") { OneLineLog(StreamLogHandler.standardError(label: $0)) }
        logger.logLevel = .notice
        let serving: Serving
        do {
            serving = try await Serving(settings(), logger: logger)
        } catch let fault as MailFault {
            throw Complaint(
                "STEPPINGSTONE_MAIL cannot be used: \(fault). Name a mail server (smtp://host), msmtp, sendmail or a path."
            )
        }
        if isDemonstration {
            try await Demonstration(serving.office).fill(includesVideo: true, includesPast: true)
        }
        let welcome = try await welcome(serving)
        do {
            try await serving.run { address in await welcome(address) }
        } catch {
            throw "\(error)".contains("Address already in use") ? taken : error
        }
    }

    private var taken: Complaint {
        Complaint("Port \(port) is taken by another program. Stop it, or name another with --port.")
    }

    private func settings() throws -> Serving.Settings {
        let environment = ProcessInfo.processInfo.environment
        var settings = Serving.Settings(folder: place.data, key: try place.key())
        settings.port = port
        settings.host = host
        settings.address = address
        settings.proxies = proxies
        settings.isDemonstration = isDemonstration
        settings.filesAddress = filesAddress.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        settings.takesPDF = !isWithoutPDF
        if let limits, !settings.limits.set(limits) {
            throw Complaint("--limits takes names and numbers such as idle=2,stall=2.")
        }
        guard isWithoutPDF || PDFProgram.found() != nil else {
            throw Complaint(
                "qpdf is not installed, and no PDF could be cleaned. Install it, or take none with --without-pdf."
            )
        }
        if let clamd = environment["STEPPINGSTONE_CLAMD"] {
            guard let scanner = Clamd(setting: clamd) else {
                throw Complaint("STEPPINGSTONE_CLAMD names a socket's path, or host:port, not '\(clamd)'.")
            }
            settings.scanner = scanner
        }
        if let list = environment["STEPPINGSTONE_STOLEN_PASSWORDS"] {
            do {
                settings.stolen = try StolenPasswords(path: list)
            } catch {
                throw Complaint("STEPPINGSTONE_STOLEN_PASSWORDS cannot be used: \(error).")
            }
        }
        settings.media = try MediaSettings.read(environment)
        if let orderWording { settings.wording = try OrderWordingSettings.read(orderWording) }
        settings.press = PressSettings.read(environment)
        settings.demonstrationStarts = at.flatMap { Instant(london: $0) }
        settings.certificate = certificate
        settings.privateKey = privateKey
        if let organisations { settings.organisations = try OrganisationSettings.read(organisations) }
        settings.mail = try MailWays(
            setting: environment["STEPPINGSTONE_MAIL"],
            passwordFile: environment["STEPPINGSTONE_MAIL_PASSWORD_FILE"],
            trustFile: environment["STEPPINGSTONE_MAIL_TRUST"],
            secureList: environment["STEPPINGSTONE_SECURE_MAIL"])
        if let from = environment["STEPPINGSTONE_FROM"] {
            settings.sender = MailSender(name: "Stepping Stone", address: from)
        }
        return settings
    }

    /// What is said once the doors are open.
    private func welcome(_ serving: Serving) async throws -> @Sendable (String) async -> Void {
        let office = serving.office
        let isDemonstration = isDemonstration
        return { address in
            Voice.answer("Stepping Stone is open at \(address)")
            do {
                if isDemonstration {
                    Voice.answer("Everybody in it is made up. Sign in once as:")
                    for person in try await Demonstration.people(office) {
                        Voice.answer("  \(person.name), \(person.part): \(person.link)")
                    }
                    Voice.answer("More links, and the clock: \(address)/demonstration")
                } else if let link = try await FirstRun(office).link() {
                    Voice.answer("Nobody is here yet. Set up the first centre, or the register: \(link)")
                }
            } catch {
                Voice.complain("The sign-in links could not be made: \(error)")
            }
            fflush(nil)
        }
    }
}
