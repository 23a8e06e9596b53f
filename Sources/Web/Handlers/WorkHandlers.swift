import Care
import Store

/// One's own work.
extension Route {
    @Sendable static func home(_ visit: Visit) throws -> Answer { try glance(visit) }
}
