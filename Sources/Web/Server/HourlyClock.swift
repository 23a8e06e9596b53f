import Care
import Logging
import Store

/// What the product does by itself when its time has come: a look when the server starts, and one every hour after that.
struct HourlyClock: Sendable {
    /// One of the things that are done.
    struct Work: Sendable {
        /// What was done, as the log says it: `scorecards made`.
        let done: String
        /// Does what is due, and gives how much that was.
        let run: @Sendable (Site, Deed) throws -> Int
    }

    let site: Site

    static let work = [
        Work(done: "scorecards made") { site, deed in try site.store.makeScorecards(try site.council.now().facts, ScorecardSpan.allCases, deed).count },
        Work(done: "problems of children moved up") { site, deed in try site.store.logMovesUp(try site.council.now().facts, deed).count },
    ]

    /// Runs until it is cancelled.
    func run() async {
        while !Task.isCancelled {
            await look()
            do { try await Task.sleep(for: .seconds(3600)) } catch { return }
        }
    }

    /// Does what is due. What fails is tried again at the next look, and keeps nothing else from being done.
    func look() async {
        let site = site
        for work in Self.work {
            do {
                let count = try await site.workers.run { try work.run(site, Deed(actor: "footprint", reason: "", at: site.now(), day: site.today())) }
                if count > 0 { site.logger.notice("\(count) \(work.done)") }
            } catch {
                site.logger.error("not done: \(work.done): \(error)")
            }
        }
    }
}
