import Care
import Logging
import Store

/// What every request shares: the store, the clock, the service as it is now, what is kept between requests.
final class Site: Sendable {
    let store: Store
    let council: Council
    let assets: AssetTable
    let workers = Workers()
    let passwords: Passwords
    let pending: PendingImports
    let limits: SessionLimits
    /// Whether browsers reach it by TLS: cookies are then sent no other way, and browsers are told never to try.
    let isSecure: Bool
    let today: @Sendable () -> Day
    /// The moment, in UTC: `2026-11-23T09:30:00Z`.
    let now: @Sendable () -> String
    let logger: Logger

    init(
        store: Store, assets: AssetTable, passwords: Passwords = Passwords(), limits: SessionLimits = SessionLimits(), isSecure: Bool = false,
        today: @escaping @Sendable () -> Day, now: @escaping @Sendable () -> String, logger: Logger
    ) throws {
        self.store = store
        self.assets = assets
        self.passwords = passwords
        self.limits = limits
        self.isSecure = isSecure
        self.today = today
        self.now = now
        self.logger = logger
        council = try Council(store, today: today)
        pending = PendingImports()
    }

    var moment: Moment? { Moment(now()) }

    /// The authority's name, for those who have not signed in.
    var authority: String { (try? council.now().authority) ?? Setting.authorityName.standard }
}
