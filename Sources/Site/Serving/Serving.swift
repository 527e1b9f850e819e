public import Domain
import Foundation
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
public import Journal
public import Logging
public import Outside
import ServiceLifecycle
import UnixSignals

/// A running site: the store opened, the reactors following, the doors open.
public struct Serving: Sendable {
    /// What `steppingstone serve` is told.
    public struct Settings: Sendable {
        public var port = 8080
        public var host = "127.0.0.1"
        public var folder = "./data"
        /// Where the master key is.
        public var key: KeyPlace
        /// What links in letters begin with; nil for `http://localhost:PORT`.
        public var address: String?
        /// How many proxies of ours stand in front.
        public var proxies = 0
        public var isDemonstration = false
        /// What the demonstration's clock shows at the start; nil for the machine's time.
        public var demonstrationStarts: Instant?
        public var mail = MailWays(ordinary: .none)
        public var sender = MailSender(name: "Stepping Stone", address: "no-reply@localhost")
        /// The address of the host that documents are handed out at: `https://files.example.org`.
        public var filesAddress: String?
        /// False where PDFs are refused, since what cleans them is not here.
        public var takesPDF = true
        /// What looks for harmful files; nil for nothing.
        public var scanner: Clamd?
        /// Passwords that were stolen elsewhere and are not taken; nil for no such list.
        public var stolen: StolenPasswords?
        public var limits = ConnectionLimits()
        /// Those whose people sign in by a sign-in of their own.
        public var organisations: [SignInOrganisation] = []
        public var media = MediaSetUp()
        /// What makes papers.
        public var press: any Press = NoPress(why: "this site was started without one")
        /// The words of orders: ours, and a court's own.
        public var wording = OrderWording.ours
        /// Certificate chain and private key, as PEM files, where it serves TLS by itself.
        public var certificate: String?
        public var privateKey: String?

        public init(folder: String, key: KeyPlace) {
            self.folder = folder
            self.key = key
        }
    }

    public let office: Office
    private let store: SQLiteStore
    private let seals: SealBook
    private let certificate: Certificate?
    private let settings: Settings
    private let logger: Logger

    /// Opens the store and what stands beside it.
    ///
    /// - Parameter clock: the present moment, in UTC.
    /// - Throws: `CertificateFault`, or an error of Foundation's, where TLS cannot be served with the files
    ///   named; `StoreFault` where the folder or its key cannot be used; `PostcodeFile.Damage` or
    ///   `HolidayList.Failure` where an imported list is spoilt.
    public init(
        _ settings: Settings, logger: Logger, clock: @escaping @Sendable () -> Instant = Serving.present
    ) async throws {
        self.settings = settings
        self.logger = logger
        certificate = try settings.certificate.flatMap { chain in
            try settings.privateKey.map { try Certificate(chain: chain, key: $0) }
        }
        store = try SQLiteStore(folder: settings.folder, key: settings.key)
        seals = try await SealBook(store)
        let calendar = try HolidayFile.calendar(in: URL(fileURLWithPath: settings.folder))
        let desk = Desk(store: store, calendar: calendar)
        let scheme = settings.certificate == nil ? "http" : "https"
        var office = try await Office(
            desk: desk, places: Places(folder: URL(fileURLWithPath: settings.folder)),
            address: settings.address ?? "\(scheme)://localhost:\(settings.port)", clock: clock,
            demonstration: settings.isDemonstration
                ? DemonstrationClock(startingAt: settings.demonstrationStarts, present: clock) : nil,
            proxies: settings.proxies,
            uploads: Uploads(takesPDF: settings.takesPDF, scanner: settings.scanner, logger: logger),
            filesAddress: settings.filesAddress,
            strangers: Strangers(most: settings.limits.mostFormsOfStrangers), stolen: settings.stolen,
            logger: logger)
        office.seals = seals
        office.mail = settings.mail
        office.press = settings.press
        office.wording = settings.wording
        var sources: [any RoomSource] = [JournalRooms(office)]
        if settings.isDemonstration { sources.append(office.triedRooms) }
        office.rooms = LiveRooms(
            sources: sources, nodes: settings.media.nodes(logger), relay: settings.media.relay,
            clock: office.clock, logger: logger)
        if !settings.organisations.isEmpty {
            office.organisations = Organisations(
                settings.organisations, web: ProviderHTTP(), logger: logger)
        }
        self.office = office
    }

    /// The machine's clock.
    public static let present: @Sendable () -> Instant = {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded()))
    }

    /// Serves until told to stop; then finishes what was promised and closes.
    ///
    /// - Parameter onReady: called with the address once the doors are open.
    public func run(onReady: @escaping @Sendable (String) async -> Void) async throws {
        let address = office.address
        let configuration = ApplicationConfiguration(
            address: .hostname(settings.host, port: settings.port), serverName: nil)
        let router = Site.router(office, logger: logger)
        var services: [any Service] = [
            Following(reactor: AccountOpener(office: office), desk: office.desk, logger: logger),
            Following(reactor: LetterWriter(office: office), desk: office.desk, logger: logger),
            Following(reactor: EnquiryWriter(office: office), desk: office.desk, logger: logger),
            Following(reactor: SignInKeeper(office: office), desk: office.desk, logger: logger),
            Following(reactor: Eraser(desk: office.desk), desk: office.desk, logger: logger),
            Postman(office: office, ways: settings.mail, sender: settings.sender, logger: logger),
            Reminding(office: office, logger: logger),
            Sweeping(office: office, logger: logger),
            Sealing(
                book: seals, folder: "\(settings.folder)/seals", clock: office.clock, logger: logger),
            KeyChanging(post: RotationPost(folder: settings.folder), store: store, logger: logger),
        ]
        let http = http()
        if let certificate {
            services.append(
                Application(
                    router: router, server: try .tls(http, tlsConfiguration: certificate.configuration),
                    configuration: configuration, onServerRunning: { _ in await onReady(address) },
                    logger: logger))
        } else {
            services.append(
                Application(
                    router: router, server: http, configuration: configuration,
                    onServerRunning: { _ in await onReady(address) }, logger: logger))
        }
        // Told to stop before the doors are: an open room holds connections open.
        if let rooms = office.rooms { services.append(rooms) }
        let group = ServiceGroup(
            configuration: .init(
                services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await group.run()
        } catch {
            await closeQuietly()
            throw error
        }
        do {
            try await office.desk.keepReadNotes()
            try await office.organisations.close()
        } catch {
            await closeQuietly()
            throw error
        }
        try await office.store.close()
    }

    private func http() -> HTTPServerBuilder {
        let limits = settings.limits
        let connections = OpenConnections(limits, countsAddresses: settings.proxies == 0)
        return .http1(
            configuration: HTTP1Channel.Configuration(
                additionalChannelHandlers: [PatienceHandler(limits, connections)],
                idleTimeout: .seconds(Int64(limits.idleSeconds)),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: limits.mostHeaderBytes, maxHeaderListSize: limits.mostHeaderBytes,
                    maxHeaderFieldCount: limits.mostHeaders)))
    }

    private func closeQuietly() async {
        do {
            try await office.store.close()
            try await office.organisations.close()
        } catch {
            logger.error("closing failed", metadata: ["error": "\(error)"])
        }
    }
}
