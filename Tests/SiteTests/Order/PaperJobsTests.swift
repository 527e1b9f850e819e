import Domain
import Outside
import Testing

@testable import Site

@Suite("Papers that are being made")
struct PaperJobsTests {
    private let now = Instant(Millbrook.today, .of("10:00"))

    private func begin(
        _ jobs: PaperJobs, from place: String = "a", owner: PersonID? = nil,
        _ make: @escaping @Sendable () async throws(PressFault) -> [UInt8] = { [1] }
    ) -> String? {
        jobs.begin("paper", .pdf, owner: owner, from: place, at: now, make: make)
    }

    @Test("One is there until its minutes are over, for whoever has the address")
    func ends() async throws {
        let jobs = PaperJobs()
        let token = try #require(begin(jobs))
        await jobs.wait(for: token, reader: nil, at: now)
        guard case .made(let bytes) = jobs.paper(token, for: nil, at: now)?.state else {
            Issue.record("not made")
            return
        }
        #expect(bytes == [1])
        #expect(jobs.paper(token, for: "somebody", at: now.adding(minutes: 9)) != nil)
        #expect(jobs.paper(token, for: nil, at: now.adding(minutes: PaperJobs.minutes)) == nil)
        #expect(jobs.paper(token, for: nil, at: now) == nil)
        #expect(jobs.paper("another", for: nil, at: now) == nil)
    }

    @Test("One that somebody owns is for nobody else")
    func owned() async throws {
        let jobs = PaperJobs()
        let token = try #require(begin(jobs, owner: "ruth"))
        #expect(jobs.paper(token, for: "ruth", at: now) != nil)
        #expect(jobs.paper(token, for: nil, at: now) == nil)
        #expect(jobs.paper(token, for: "daniel", at: now) == nil)
    }

    @Test("One place has so many made at a time; another is not held up")
    func bounded() async throws {
        let jobs = PaperJobs()
        let never: @Sendable () async throws(PressFault) -> [UInt8] = {
            // Ended with the test.
            try? await Task.sleep(for: .seconds(60))
            return []
        }
        for _ in 0..<PaperJobs.mostFromOnePlace { #expect(begin(jobs, never) != nil) }
        #expect(begin(jobs, never) == nil)
        #expect(begin(jobs, from: "b", never) != nil)
    }

    @Test("Why there is none is kept, and said")
    func failed() async throws {
        let jobs = PaperJobs()
        let token = try #require(begin(jobs) { () throws(PressFault) in throw .tooLong })
        await jobs.wait(for: token, reader: nil, at: now)
        guard case .failed(.tooLong) = jobs.paper(token, for: nil, at: now)?.state else {
            Issue.record("not failed")
            return
        }
        for fault in [PressFault.off("why"), .tooLong, .tooLarge, .failed, .busy] {
            #expect(PaperPages.failure(fault).status == 503)
        }
        #expect(PaperPages.failure(.off("why & where")).body.string.contains("why &amp; where"))
    }
}
