import Foundation

/// Threads on which pages are made: those that take requests are few, and must never wait for a table.
final class Workers: Sendable {
    private let queue = OperationQueue()

    init(count: Int = 4) {
        queue.maxConcurrentOperationCount = count
    }

    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try work() }) }
        }
    }
}
