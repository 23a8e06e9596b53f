import Care
import Logging
import Store

/// Writes down that children's problems nobody touched have moved up: a look when the server starts, and one every hour after that.
struct VoiceClock: Sendable {
    let site: Site

    /// Runs until it is cancelled.
    func run() async {
        while !Task.isCancelled {
            await look()
            do { try await Task.sleep(for: .seconds(3600)) } catch { return }
        }
    }

    /// What fails is tried again at the next look.
    func look() async {
        let site = site
        do {
            let moved = try await site.workers.run {
                try site.store.logMovesUp(try site.council.now().facts, Deed(actor: "footprint", reason: "", at: site.now(), day: site.today())).count
            }
            if moved > 0 { site.logger.notice("\(moved) problems of children moved up") }
        } catch {
            site.logger.error("problems of children could not be moved up: \(error)")
        }
    }
}
