import HTTPTypes
import Hummingbird

/// Where the site's address is https, every answer says that browsers shall never come by anything else, for
/// two years and for every name under ours (RFC 6797).
struct StrictTransport: RouterMiddleware {
    static let policy = "max-age=63072000; includeSubDomains"

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.strictTransportSecurity] = Self.policy
        return response
    }
}
