import Domain
import Foundation
import HTTPTypes
public import Hummingbird
import Journal
public import Logging
import NIOCore

/// The wiring: every route there is, in one place.
public enum Site {
    /// Every address, in the order of a family's way.
    static let routes: [Route] = [
        StartPages.routes, FirstRunPages.routes, SignInPages.routes, PasswordPages.routes,
        ForgottenPages.routes, InvitedPages.routes, AccountPages.routes, OwnSecretsPages.routes,
        OrganisationPages.routes, OwnOrganisationPages.routes, SignInOfOthersPages.routes,
        SpokenCodePages.routes, InsideLetterPages.routes, HandOverPages.routes,
        LibraryPages.routes, CaseLetterPages.routes, LetterPrinting.routes,
        ReadyLetterPages.routes, RecordFilePages.routes,
        RulePages.routes, SealPages.routes, FindPages.routes,
        AskPages.routes, OrderPages.routes, PaperPages.routes, EnquiryPages.routes, EnquiryDeskPages.routes,
        CourtPages.routes,
        AskCourtPages.routes, RegisterCourtsPages.routes, CymruPages.routes, FlaggedPages.routes,
        LocalAuthorityPages.routes, RegisterAuthoritiesPages.routes, RegisterCommissionersPages.routes,
        PracticeAskPages.routes, PracticePages.routes,
        PractitionersPages.routes,
        ReferPages.routes, DeskPages.routes, AssessmentPages.routes, TodayPages.routes, DoorPages.routes,
        BreathTestPages.routes, VideoDeskPages.routes, OwnVideoPages.routes, GuestVideoPages.routes,
        SessionsPages.routes, BookingPages.routes, SessionChangePages.routes, DiaryPages.routes,
        RosterPages.routes, CentrePages.routes, OwnRecordPages.routes, KnownFamilyPages.routes,
        RecordPages.routes,
        SendRecordPages.routes, BundlePages.routes, AttendancePages.routes, IncidentPages.routes,
        ReviewPages.routes,
        ClosePages.routes, ReturnPages.routes, FamilyPages.routes, StepDownPages.routes, CostPages.routes,
        CostForms.routes, InvoicePages.routes, FiguresPages.routes, ReturnsPages.routes,
        RegisterReturnsPages.routes,
        PricePages.routes, MyCostPages.routes, WhoOpenedPages.routes, OwnDataPages.routes,
        MyOwnDataPages.routes,
        RetentionPages.routes, KeepingPages.routes, ReadingPages.routes, SuspensionPages.routes,
        RenewalPages.routes, RegisterPages.routes, ReportPages.routes,
        ConcernDeskPages.routes, AccreditationPages.routes,
        RegisterChangePages.routes, OutboxPages.routes, DemonstrationPages.routes, TriedRoomPages.routes,
    ].flatMap { $0 }

    /// The router of the whole site.
    public static func router(_ office: Office, logger: Logger) -> Router<SiteContext> {
        router(office, logger: logger, routes: routes)
    }

    /// The same with other routes.
    static func router(_ office: Office, logger: Logger, routes: [Route]) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self)
        let doorway = Doorway(office: office, logger: logger)
        if office.address.hasPrefix("https:") { router.add(middleware: StrictTransport()) }
        FileDoor(office: office).open(router)
        if let rooms = office.rooms { RoomDoor(office: office, rooms: rooms, logger: logger).open(router) }
        router.get("/healthz") { _, _ in try await Health.answer(office) }
        // Search engines find the public pages and stay out of the rest. Nothing stands between the router
        // and this answer: the page benchmark measures the others against it.
        router.get("/robots.txt") { _, _ in Robots.answer }
        for asset in Assets.all {
            for path in [asset.path, asset.address] {
                router.get(RouterPath(path)) { request, _ in asset.response(request) }
            }
        }
        for route in routes {
            router.on(RouterPath(route.path), method: route.method == .get ? .get : .post) {
                request, context in
                await doorway.answer(route, request, context)
            }
        }
        router.add(middleware: NothingThere(doorway: doorway))
        return router
    }
}

/// Addresses that no route has: the same page as for what one may not see.
private struct NothingThere: RouterMiddleware {
    let doorway: Doorway

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return doorway.whole(Answers.notThere, nil)
        }
    }
}

/// What search engines are asked.
enum Robots {
    static let answer = Response(
        status: .ok, headers: Headers.plain,
        body: ResponseBody(
            byteBuffer: ByteBuffer(string: "User-agent: *\nDisallow: /refer\nDisallow: /sign-in\n")))
}

/// Whether the server and its store can answer.
enum Health {
    static func answer(_ office: Office) async throws -> Response {
        let position = try await office.store.lastPosition()
        return Response(
            status: .ok, headers: Headers.plain,
            body: ResponseBody(byteBuffer: ByteBuffer(string: "ok \(position)\n")))
    }
}
