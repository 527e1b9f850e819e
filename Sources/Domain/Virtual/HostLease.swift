/// Whether one host sees and hears what she must, as far as a server can know it (J3).
///
/// A media server never says by itself that somebody is gone. So her being there is a lease of ours: it is
/// good only while every sign of her is fresh, and whatever is not known counts as not so. All times are of
/// one clock that never goes back; a sign from the future is as good as none.
public struct HostLease: Hashable, Sendable {
    private let settings: LeaseSettings
    private var listens = false
    private var isVisible = true
    private var lastBeat: Instant?
    private var sound = Counter()
    private var picture = Counter()
    private var isConnected = false
    private var seen: [SeatID: Seen] = [:]

    public init(settings: LeaseSettings = LeaseSettings()) { self.settings = settings }

    /// Her page listens for events, or does so no longer.
    public mutating func listens(_ listens: Bool) { self.listens = listens }

    /// Her own picture and sound came up or went. Their clocks begin anew.
    public mutating func connected(_ isConnected: Bool, at now: Instant) {
        self.isConnected = isConnected
        sound = Counter(grew: isConnected ? now : nil)
        picture = Counter(grew: isConnected ? now : nil)
    }

    /// The edge by which she sees and hears that seat came up or went. Its clocks begin anew, and those of no
    /// other seat: somebody who comes and goes does not make her look more watchful than she is.
    public mutating func edge(from seat: SeatID, isUp: Bool, at now: Instant) {
        seen[seat] = isUp ? Seen(pictures: Counter(grew: now), sounds: Counter(grew: now)) : nil
    }

    /// So many packets of hers have come in all, as the media server counts them.
    public mutating func packets(sound: Int, picture: Int, at now: Instant) {
        self.sound.count(sound, at: now)
        self.picture.count(picture, at: now)
    }

    /// Her page says what it sees: in all, so many pictures and packets of sound of each seat.
    public mutating func beat(_ said: [SeatID: Sightings], isVisible: Bool, at now: Instant) {
        lastBeat = now
        self.isVisible = isVisible
        for (seat, sightings) in said {
            seen[seat]?.pictures.count(sightings.pictures, at: now)
            seen[seat]?.sounds.count(sightings.sounds, at: now)
        }
    }

    /// Whether she sees and hears all of these, now.
    public func fitness(watching watched: [Watched], at now: Instant) -> HostFitness {
        guard listens else { return .unfit(.notListening) }
        guard isConnected else { return .unfit(.notConnected) }
        guard isFresh(lastBeat, settings.beatLimitMilliseconds, now) else { return .unfit(.silent) }
        let limit = settings.packetLimitMilliseconds
        guard isFresh(sound.grew, limit, now), isFresh(picture.grew, limit, now) else {
            return .unfit(.notSending)
        }
        if settings.hiddenPageIsAbsence && !isVisible { return .unfit(.lookingAway) }
        for one in watched {
            if let lack = lack(of: one, now) { return .unfit(lack) }
        }
        return .fit
    }

    private func lack(of one: Watched, _ now: Instant) -> HostLack? {
        let limit = settings.seenLimitMilliseconds
        if !one.isSoundEnough, !isFresh(seen[one.seat]?.pictures.grew, limit, now) {
            return .cannotSee(one.seat)
        }
        return isFresh(seen[one.seat]?.sounds.grew, limit, now) ? nil : .cannotHear(one.seat)
    }

    private func isFresh(_ sign: Instant?, _ limit: Int64, _ now: Instant) -> Bool {
        guard let sign else { return false }
        return sign <= now && now.milliseconds - sign.milliseconds <= limit
    }

    /// What her page counted of one seat.
    private struct Seen: Hashable, Sendable {
        var pictures: Counter
        var sounds: Counter
    }

    /// A count, and when it last grew.
    private struct Counter: Hashable, Sendable {
        var value = 0
        var grew: Instant?

        init(grew: Instant? = nil) { self.grew = grew }

        /// Standing still is not growing, and neither is starting over: who starts over says so first.
        mutating func count(_ new: Int, at now: Instant) {
            guard grew != nil, new > value else { return }
            value = new
            grew = now
        }
    }
}

/// What a host's page counted of one seat since that seat's edge came up.
public struct Sightings: Codable, Hashable, Sendable {
    /// Pictures decoded.
    public var pictures: Int
    /// Packets of sound received.
    public var sounds: Int

    public init(pictures: Int, sounds: Int) {
        self.pictures = pictures
        self.sounds = sounds
    }
}
