import Care
import Logging
import Store

/// Makes scorecards when their time has come: a look when the server starts, and one every hour after that.
struct ScorecardClock: Sendable {
    let site: Site

    /// Runs until it is cancelled.
    func run() async {
        while !Task.isCancelled {
            await look()
            do { try await Task.sleep(for: .seconds(3600)) } catch { return }
        }
    }

    /// Makes what is missing. What fails is tried again at the next look.
    func look() async {
        let site = site
        do {
            let made = try await site.workers.run {
                try site.store.makeScorecards(try site.council.now().facts, ScorecardSpan.allCases, Deed(actor: "footprint", reason: "", at: site.now(), day: site.today())).count
            }
            if made > 0 { site.logger.notice("\(made) scorecards made") }
        } catch {
            site.logger.error("scorecards could not be made: \(error)")
        }
    }
}
