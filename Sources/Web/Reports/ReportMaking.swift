import Care
import Foundation
import Store
import Synchronization

/// Files of reports that are being made, behind the pages that show how far they are. They are kept for an hour, in memory only.
final class ReportMaking: Sendable {
    struct Job: Sendable {
        let id: String
        /// Whoever asked for it: nobody else sees it.
        let owner: String
        let year: ReportingYear
        let title: String
        let began: Date
        var done = 0
        var count = 1
        var now = ""
        var outcome: Outcome?
    }

    enum Outcome: Sendable {
        case file([UInt8], type: String, name: String)
        /// Written to the store under a line of the ledger.
        case published
        case failed(String)
    }

    private let jobs = Mutex<[String: Job]>([:])
    private let queue = OperationQueue()

    init() { queue.maxConcurrentOperationCount = 1 }

    /// Begins a piece of work. It is told how to say how far it is.
    func begin(_ title: String, year: ReportingYear, owner: String, _ work: @escaping @Sendable (_ tell: (Int, Int, String) -> Void) throws -> Outcome) -> String {
        let id = Store.randomText(bytes: 12)
        jobs.withLock { all in
            all = all.filter { $0.value.began.timeIntervalSinceNow > -3600 }
            // Whoever asks again and again does not fill the memory.
            let own = all.values.filter { $0.owner == owner }.sorted { $0.began > $1.began }.dropFirst(9)
            for old in own { all[old.id] = nil }
            all[id] = Job(id: id, owner: owner, year: year, title: title, began: Date())
        }
        queue.addOperation { [self] in
            let outcome: Outcome
            do {
                outcome = try work { done, count, now in
                    self.jobs.withLock {
                        $0[id]?.done = done
                        $0[id]?.count = count
                        $0[id]?.now = now
                    }
                }
            } catch let problem as PressProblem {
                outcome = .failed(problem.sentence)
            } catch {
                outcome = .failed("It could not be made. Try again; tell your administrator if it happens again.")
            }
            jobs.withLock { $0[id]?.outcome = outcome }
        }
        return id
    }

    func job(_ id: String, of owner: String) -> Job? { jobs.withLock { all in all[id].flatMap { $0.owner == owner ? $0 : nil } } }
}
