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
    let printer: Printer
    /// Reports that are being made.
    let making = ReportMaking()
    private let standardLimits: SessionLimits
    /// The council's own sign-in; nil where there is none.
    let provider: CouncilProvider?
    /// Whether browsers reach it by TLS: cookies are then sent no other way, and browsers are told never to try.
    let isSecure: Bool
    let today: @Sendable () -> Day
    /// The moment, in UTC: `2026-11-23T09:30:00Z`.
    let now: @Sendable () -> String
    let logger: Logger

    init(
        store: Store, assets: AssetTable, passwords: Passwords = Passwords(), limits: SessionLimits = SessionLimits(), isSecure: Bool = false,
        signIn: CouncilSettings? = nil, printer: Printer = .found(),
        today: @escaping @Sendable () -> Day, now: @escaping @Sendable () -> String, logger: Logger
    ) throws {
        self.store = store
        self.assets = assets
        self.passwords = passwords
        self.printer = printer
        standardLimits = limits
        provider = try signIn.map { try CouncilProvider($0, secret: store.secret("council sign-in")) }
        self.isSecure = isSecure
        self.today = today
        self.now = now
        self.logger = logger
        council = try Council(store, today: today)
        pending = PendingImports()
    }

    /// How long sessions last today. The service decides how long one lasts that nobody uses.
    var limits: SessionLimits {
        var limits = standardLimits
        if let settings = try? council.now().facts.settings { limits.idle = settings.whole(.sessionIdle, on: today()) * 60 }
        return limits
    }

    var moment: Moment? { Moment(now()) }

    /// The authority's name, for those who have not signed in.
    var authority: String { (try? council.now().authority) ?? Setting.authorityName.standard }
}
