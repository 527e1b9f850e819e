import Domain
import Testing

@testable import Site

@Suite("Whether it is the right kind of contact, in the form")
struct SuitabilityPagesTests {
    @Test("B8, B10 why by video and who agreed to a long stay are asked beside their fields")
    func asked() async throws {
        let millbrook = try await Millbrook()
        let tess = try await millbrook.as("Tess")
        let begun = try await tess.post("/refer", ("referrer", "legalRepresentative"))
        let file = try #require(begun.location)
        func save(_ more: (String, String)...) async throws -> Browser.Answer {
            try await tess.send(
                "\(file)/service",
                [
                    ("answers.service.centre", Millbrook.centre.rawValue),
                    ("answers.service.frequency", "Every week"),
                ] + more)
        }
        let kind = "answers.service.kind"
        let months = "answers.service.expectedMonths"
        let video = try await save((kind, "virtualSupervised"), (months, "6"))
        #expect(video.status == 422 && video.text.contains("#answers-service-virtualBecause"))
        #expect(!video.text.contains("#answers-service-longStayAgreed"))
        let long = try await save((kind, "supportedCentre"), (months, "7"))
        #expect(long.status == 422 && long.text.contains("#answers-service-longStayAgreed"))
        #expect(!long.text.contains("#answers-service-virtualBecause"))
        let whole = try await save(
            (kind, "supportedCentre"), (months, "7"),
            ("answers.service.longStayAgreed", "Joan Sample, on 20 November"))
        #expect(whole.status == 303)
    }
}
