import Domain
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Testing

@testable import Site

@Suite("How long is waited for slow and for greedy connections")
struct PatienceTests {
    private static let start = NIODeadline.uptimeNanoseconds(1_000_000_000_000)
    private static func after(_ seconds: Int) -> NIODeadline { start + .seconds(Int64(seconds)) }

    @Test("A body may come slowly for twenty seconds, then at two kilobytes a second")
    func slowBody() {
        var patience = Patience(ConnectionLimits())
        #expect(!patience.isOver(at: Self.after(1_000)))
        patience.requestBegan(at: Self.start)
        #expect(!patience.isOver(at: Self.after(20)))
        #expect(patience.isOver(at: Self.after(21)))
        patience.requestWent(on: 2_000)
        #expect(!patience.isOver(at: Self.after(21)) && patience.isOver(at: Self.after(22)))
        // Ten megabytes on a telephone's line, twenty kilobytes a second.
        for second in 1...500 {
            patience.requestWent(on: 20_000)
            #expect(!patience.isOver(at: Self.after(second)))
        }
        patience.requestEnded()
        #expect(!patience.isOver(at: Self.after(100_000)))
    }

    @Test("A reader may take nothing for thirty seconds, and longer the more is on its way")
    func slowReader() {
        var patience = Patience(ConnectionLimits())
        patience.wrote(0, at: Self.start)
        #expect(!patience.isOver(at: Self.after(30)) && patience.isOver(at: Self.after(31)))
        patience.wrote(20_000, at: Self.start)
        #expect(!patience.isOver(at: Self.after(40)) && patience.isOver(at: Self.after(41)))
        patience.wasRead(0, at: Self.after(40))
        #expect(!patience.isOver(at: Self.after(80)) && patience.isOver(at: Self.after(81)))
        patience.wasRead(20_000, at: Self.after(80))
        #expect(!patience.isOver(at: Self.after(100_000)))
    }

    @Test("More than any route takes is too much, whatever its head said")
    func tooMuch() {
        var patience = Patience(ConnectionLimits())
        patience.requestBegan(at: Self.start)
        patience.requestWent(on: 32_000_000)
        #expect(!patience.isTooMuch)
        patience.requestWent(on: 1)
        #expect(patience.isTooMuch)
        patience.requestBegan(at: Self.start)
        #expect(!patience.isTooMuch)
    }

    @Test("So many connections in all, so many from one address, and none forgotten")
    func connections() {
        var limits = ConnectionLimits()
        let isSet = limits.set("connections=3,address=2")
        #expect(isSet)
        let open = OpenConnections(limits, countsAddresses: true)
        #expect(open.admit("a") && open.admit("a") && !open.admit("a"))
        #expect(open.admit("b") && !open.admit("c"))
        open.leave("a")
        #expect(open.admit("c") && !open.admit("a"))
        for address in ["a", "b", "c"] { open.leave(address) }
        #expect(open.admit("a") && open.admit("a") && !open.admit("a"))
        let behind = OpenConnections(limits, countsAddresses: false)
        #expect(behind.admit("a") && behind.admit("a") && behind.admit("a") && !behind.admit("b"))
        for wrong in ["idle", "idle=0", "idle=x", "nothing=1", "idle=1=2"] {
            let isSet = limits.set(wrong)
            #expect(!isSet, "\(wrong)")
        }
    }

    @Test("A person has so many live pages open, and gets their places back")
    func liveStreams() {
        let streams = LiveStreams()
        var places = (0..<LiveStreams.mostOfOne).map { _ in streams.place(for: "joan") }
        #expect(places.allSatisfy { $0 != nil } && streams.place(for: "joan") == nil)
        #expect(streams.place(for: "alan") != nil)
        places.removeLast()
        #expect(streams.place(for: "joan") != nil)
        var crowd: [LiveStreams.Place?] = []
        for person in 0..<LiveStreams.most { crowd.append(streams.place(for: PersonID("p\(person)"))) }
        #expect(crowd.count { $0 != nil } == LiveStreams.most - places.count)
        #expect(streams.place(for: "late") == nil)
    }

    @Test("Where no more live pages are to be had, the page stays and its script comes again")
    func tooManyLive() async throws {
        let office = try await Millbrook().office
        let places = (0..<LiveStreams.mostOfOne).map { _ in office.liveStreams.place(for: "joan") }
        let answer = Live.response({ "" }, office, Logger(label: "test"), for: "joan")
        #expect(answer.status == .serviceUnavailable && answer.headers[.retryAfter] == "30")
        #expect(places.count == LiveStreams.mostOfOne)
    }
}
