public import Domain
import Foundation
public import Journal
public import Logging
public import Outside

/// What the site works with: the desk, the store behind it, and the things outside.
public struct Office: Sendable {
    public let desk: Desk
    public var store: any Store { desk.store }
    /// Where postcodes and towns are.
    public let places: Places
    /// True where demonstration data is served: letters can be read by anyone, on a page.
    public let isDemonstration: Bool
    /// The address that links in letters begin with: `https://example.org`.
    public let address: String
    /// Signs marks of addresses; never leaves the machine.
    let marks: Secrets.Signature
    let visits: Visits
    /// How many proxies of ours stand in front: what they say of whom they heard from is believed.
    let proxies: Int
    /// What signing in is checked with.
    let entrance: Entrance
    let keptPages = KeptPages()
    let uploads: Uploads
    let handouts = Handouts()
    /// Papers that are being made, and what makes them.
    let papers = PaperJobs()
    var press: any Press = NoPress(why: "this site was started without one")
    /// The words of orders: ours, and a court's own.
    var wording = OrderWording.ours
    let liveStreams = LiveStreams()
    let strangers: Strangers
    /// The address of the host that documents are handed out at; nil for our own.
    let filesAddress: String?
    /// Which way letters go out; pages ask where mail is secure.
    var mail = MailWays(ordinary: .none)
    /// Those whose people sign in by a sign-in of their own.
    public internal(set) var organisations = Organisations.none
    /// The journal's daily seals; nil where what is served is not kept.
    var seals: SealBook?
    /// The rooms for contact by video that are open; nil where nothing is served.
    var rooms: LiveRooms?
    /// Rooms to try it with, in a demonstration.
    let triedRooms = TriedRooms()
    let clock: @Sendable () -> Instant
    /// The machine's time, which authenticator apps go by; `clock` may be a demonstration's, moved on.
    let machineClock: @Sendable () -> Instant
    /// The clock that a visitor may move on; nil where no demonstration is served.
    let demonstrationClock: DemonstrationClock?

    /// - Throws: `StoreFault` where the store's own secret cannot be kept or read.
    public init(
        desk: Desk, places: Places, address: String, clock: @escaping @Sendable () -> Instant,
        demonstration: DemonstrationClock? = nil, proxies: Int = 0,
        uploads: Uploads = Uploads(), filesAddress: String? = nil,
        strangers: Strangers = Strangers(),
        hasher: PasswordHasher = PasswordHasher(), stolen: StolenPasswords? = nil, logger: Logger? = nil
    ) async throws {
        self.desk = desk
        self.places = places
        self.isDemonstration = demonstration != nil
        self.demonstrationClock = demonstration
        self.address = address
        self.proxies = proxies
        self.machineClock = clock
        self.uploads = uploads
        self.filesAddress = filesAddress
        self.strangers = strangers
        if let demonstration {
            self.clock = { demonstration.now() }
        } else {
            self.clock = clock
        }
        self.marks = try await Marks.signature("marks", in: desk.store)
        self.visits = Visits(store: desk.store)
        self.entrance = Entrance(
            credentials: CredentialsShelf(store: desk.store), hasher: hasher,
            device: Device(try await Marks.signature("devices", in: desk.store)),
            log: SignInLog(logger: logger), stolen: stolen)
    }

    /// `files.example.org`, as requests name it.
    var filesHost: String? {
        filesAddress.flatMap { SameOrigin.origin(of: $0).split(separator: "/").last.map(String.init) }
    }

    /// The mark that an account is found by: the same for every way of writing an address.
    public func mark(of email: String) -> String { marks.sign(email.trimmed.lowercased()) }
}

/// The secrets that addresses are marked, and browsers known again, with.
enum Marks {
    static func signature(_ name: String, in store: any Store) async throws -> Secrets.Signature {
        if let item = try await store.item(name, on: "secrets") {
            return Secrets.Signature(key: item.body)
        }
        let key = Data(Secrets.token().utf8)
        try await store.put(
            ShelfItem(id: name, owner: "site", state: "kept", at: 0, body: key), on: "secrets")
        return Secrets.Signature(key: key)
    }
}
