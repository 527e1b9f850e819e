import Domain
import HTTPTypes
import Hummingbird
import Logging

extension Doorway {
    /// The page that turns a form away before anything is read of it; nil where it may be read. That it
    /// happened is logged.
    func turnedAway(
        _ route: Route, _ request: Request, _ caller: Caller, admits: Bool, from address: String?
    ) -> Page? {
        guard route.method == .post else { return nil }
        let said: Logger.Metadata = ["route": "\(route.path)", "from": "\(address ?? "-")"]
        guard SameOrigin.allows(request, at: office.address) else {
            logger.warning("form from elsewhere", metadata: said)
            return Answers.fromElsewhere
        }
        let isStranger = caller.who.person == nil && caller.who.link == nil
        guard admits, isStranger, Strangers.areBound(at: route.path),
            !office.strangers.admit(address, at: office.clock())
        else { return nil }
        logger.warning("too many forms", metadata: said)
        return Answers.tooOften
    }
}
