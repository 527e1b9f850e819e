import Domain
import Foundation
import Journal
import Testing

@testable import Site

@Suite("The order of a case, at the desk (I7)")
struct OrderAtDeskTests {
    @Test("A newer order is read; its conditions wait in the form that accepts, in its own words")
    func conditions() async throws {
        let world = try await DeskWorld()
        let before = try await world.get("\(DeskWorld.mila)/order")
        #expect(before.status == 200 && before.has("No order was read from a file"))
        var order = OrderDraft()
        order.about.made = Day(number: 20_777)
        order.service.kind = .supportedCentre
        order.direct.broughtBy = "Gran Example"
        order.direct.collectedBy = "Gran Example"
        order.direct.takes = .forbidden
        order.direct.photographer = "Tom Example"
        let now = world.office.clock()
        let who = try #require(world.account.map { Who.person($0.person, $0.roles) })
        let request = Journal.Request(
            id: "order", command: TakeUpOrder(file: "DEMONVKX78-1", order: order), by: who, at: now)
        try await world.office.desk.handle(request)
        let page = try await world.get("\(DeskWorld.mila)/order")
        #expect(page.has("Gran Example brings") && page.has("/rules/I7"))
        let accept = try await world.get("\(DeskWorld.mila)/answer/accept")
        #expect(accept.has("Gran Example brings") && accept.has("Tom Example may not take photographs"))
        // Said once: the order's words stand in place of the form's own.
        #expect(!accept.has("No photographs or video."))
        #expect(try await world.get(DeskWorld.mila).has("Read what it says"))
    }
}
