import Testing

@testable import Domain

@Suite("J3 a host's lease")
struct HostLeaseTests {
    private let watched = [Watched(seat: "c1"), Watched(seat: "a1")]
    private func at(_ milliseconds: Int64) -> Instant { Instant(milliseconds: 1_000_000 + milliseconds) }

    /// A host of whom every sign is fresh at 0.
    private func fresh() -> HostLease {
        var lease = HostLease()
        lease.listens(true)
        lease.connected(true, at: at(0))
        for seat: SeatID in ["c1", "a1"] { lease.edge(from: seat, isUp: true, at: at(0)) }
        lease.beat([:], isVisible: true, at: at(0))
        return lease
    }

    @Test("Each sign is good to its limit and no longer")
    func limits() {
        var lease = fresh()
        #expect(lease.fitness(watching: watched, at: at(500)) == .fit)
        #expect(lease.fitness(watching: watched, at: at(501)) == .unfit(.notSending))
        lease.packets(sound: 10, picture: 10, at: at(1500))
        #expect(lease.fitness(watching: watched, at: at(1500)) == .fit)
        #expect(lease.fitness(watching: watched, at: at(1501)) == .unfit(.silent))
        lease.beat([:], isVisible: true, at: at(1501))
        #expect(lease.fitness(watching: watched, at: at(1501)) == .unfit(.cannotSee("c1")))
    }

    @Test("Counters that stand still are no sign, one alone is not enough, and going back is none")
    func counters() {
        var lease = fresh()
        lease.packets(sound: 10, picture: 10, at: at(400))
        lease.packets(sound: 20, picture: 10, at: at(800))
        lease.packets(sound: 30, picture: 9, at: at(901))
        #expect(lease.fitness(watching: watched, at: at(901)) == .unfit(.notSending))
    }

    @Test("She must see and hear each of them, and sound is enough only where it was allowed")
    func each() {
        var lease = fresh()
        for step in 1...4 {
            let now = at(Int64(step) * 500)
            lease.packets(sound: step, picture: step, at: now)
            lease.beat(
                ["c1": Sightings(pictures: step, sounds: step), "a1": Sightings(pictures: 0, sounds: step)],
                isVisible: true, at: now)
        }
        #expect(lease.fitness(watching: watched, at: at(2000)) == .unfit(.cannotSee("a1")))
        let heard = [Watched(seat: "c1"), Watched(seat: "a1", isSoundEnough: true)]
        #expect(lease.fitness(watching: heard, at: at(2000)) == .fit)
        #expect(lease.fitness(watching: [Watched(seat: "i1")], at: at(2000)) == .unfit(.cannotSee("i1")))
    }

    @Test("A hidden page, a closed one, an edge that fell and a picture that went each count at once")
    func atOnce() {
        var lease = fresh()
        lease.beat([:], isVisible: false, at: at(10))
        #expect(lease.fitness(watching: watched, at: at(10)) == .unfit(.lookingAway))
        lease = fresh()
        lease.listens(false)
        #expect(lease.fitness(watching: watched, at: at(0)) == .unfit(.notListening))
        lease = fresh()
        lease.edge(from: "a1", isUp: false, at: at(1))
        #expect(lease.fitness(watching: watched, at: at(1)) == .unfit(.cannotSee("a1")))
        lease = fresh()
        lease.connected(false, at: at(1))
        #expect(lease.fitness(watching: watched, at: at(1)) == .unfit(.notConnected))
    }

    @Test("Somebody else who comes and goes does not lengthen it, and a sign from the future is none")
    func notLengthened() {
        var lease = fresh()
        for step in 1...5 {
            lease.edge(from: "a1", isUp: false, at: at(Int64(step) * 100))
            lease.edge(from: "a1", isUp: true, at: at(Int64(step) * 100))
        }
        #expect(lease.fitness(watching: watched, at: at(501)) == .unfit(.notSending))
        #expect(fresh().fitness(watching: watched, at: at(-1)) == .unfit(.silent))
    }

    @Test("An edge made anew begins its own clocks anew, so that it is no false alarm")
    func remade() {
        var lease = fresh()
        lease.packets(sound: 1, picture: 1, at: at(1600))
        lease.beat(["c1": Sightings(pictures: 9, sounds: 9)], isVisible: true, at: at(1600))
        #expect(lease.fitness(watching: watched, at: at(1600)) == .unfit(.cannotSee("a1")))
        lease.edge(from: "a1", isUp: true, at: at(1600))
        #expect(lease.fitness(watching: watched, at: at(1600)) == .fit)
    }
}
