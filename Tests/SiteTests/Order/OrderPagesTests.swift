import Domain
import Foundation
import HTTPTypes
import Testing

@testable import Site

@Suite("Drafting an order, in the browser")
struct OrderPagesTests {
    @Test("I1 anybody drafts; the order stands beside, with its dates, and what is open is said")
    func drafts() async throws {
        try await ReferralSite().visit { visitor in
            let empty = try await visitor.get("/order?centre=bridge-house")
            #expect(empty.status == 200 && empty.shows("value=\"bridge-house\" selected"))
            let asked = try await visitor.get(
                "/order?centre=bridge-house&kind=supervisedCentre&enquiry=unknown")
            #expect(asked.shows("value=\"supervisedCentre\" checked") && asked.shows("value=\"unknown\""))
            #expect(asked.shows("No enquiry has that reference") && asked.shows("supervised contact between"))
            #expect(empty.shows("[who comes for contact]") && empty.shows("Still open"))
            let answer = try await visitor.post(
                "/order",
                [
                    "about.made.day": "23", "about.made.month": "11", "about.made.year": "2026",
                    "about.children": "Sam & Ana", "about.visitor": "Tom <b>Example</b>",
                    "service.kind": "supervisedCentre", "service.centre": "bridge-house",
                    "service.isAgreed": "yes", "referral.courtSendsPapers": "yes", "notNeeded": "interpreter",
                ])
            #expect(answer.status == 200)
            // C4: two days after the order.
            #expect(answer.shows("no later than 2 days after this order, that is by 25 November 2026"))
            #expect(answer.shows("at Bridge House, if the centre accepts the referral"))
            #expect(answer.shows("Sam &amp; Ana") && answer.shows("Tom &lt;b&gt;Example&lt;/b&gt;"))
            #expect(!answer.shows("<b>Example</b>"))
            #expect(answer.shows("value=\"interpreter\" checked") && answer.shows("Out of the centre"))
        }
    }

    @Test("What the law says no to is said at once, with its rule, and nothing typed is lost")
    func refused() async throws {
        try await ReferralSite().visit { visitor in
            let report = try await visitor.post(
                "/order",
                [
                    "service.kind": "supportedCentre", "service.asksForMore": "yes",
                    "service.tasks": "report",
                    "ending.thereafter": "each Saturday",
                ])
            #expect(report.shows("/rules/I5") && report.shows("each Saturday"))
            let lapsed = try await visitor.post(
                "/order", ["service.kind": "supervisedCentre", "service.centre": "lapsed-hall"])
            #expect(lapsed.shows("/rules/A1"))
            let signs = try await visitor.post(
                "/order", ["service.kind": "supportedCentre", "service.signs": "harm"])
            #expect(signs.shows("/rules/B2"))
            let date = try await visitor.post(
                "/order", ["about.made.day": "31", "about.made.month": "2", "about.made.year": "2027"])
            #expect(date.status == 422 && date.shows("value=\"31\""))
        }
    }

    @Test("I7 the file holds what was answered and reads back the same; print shows the words alone")
    func file() async throws {
        try await ReferralSite().visit { visitor in
            let fields = [
                "about.children": "Sam and Ana", "service.kind": "virtualSupervised",
                "referral.fallBack": "courtLists", "leftOut": "notRecorded", "aids": "parentingPlan",
            ]
            let file = try await visitor.post("/order/file", fields)
            #expect(file.headers[.contentType] == "application/json")
            #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            let read = try JSONDecoder().decode(OrderFile.self, from: Data(file.body.utf8))
            #expect(read.format == OrderFile.format && read.version == 1)
            #expect(read.order.about.children == "Sam and Ana" && read.order.referral.fallBack == .courtLists)
            #expect(read.order.leftOut == [.notRecorded] && read.order.aids == [.parentingPlan])
            #expect(!read.clauses.contains { $0.id == .notRecorded })
            #expect(read.clauses.contains { $0.id == .ifNotAccepted && $0.text.contains("the court lists") })
            #expect(OrderFile(reading: Data(file.body.utf8))?.order == read.order)
            for spoilt in [
                "", "{}", "[]", file.body.replacing("contact-order", with: "another"),
                file.body.replacing("\"version\" : 1", with: "\"version\" : 2"),
                String(file.body.dropLast(20)),
            ] {
                #expect(OrderFile(reading: Data(spoilt.utf8)) == nil)
            }
            let refilled = Form(of: read.order)
            #expect(FormReader(refilled.fields).read(OrderDraft.self).0 == read.order)
            let printed = try await visitor.post("/order/print", fields)
            #expect(printed.shows("the court lists") && !printed.shows("<textarea"))
        }
    }
}
