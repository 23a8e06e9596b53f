import Foundation

/// Threads on which pages are made: those that take requests are few, and must never wait for a table.
final class Workers: Sendable {
    private let queue = OperationQueue()
    private let behind = OperationQueue()

    init(count: Int = 4) {
        queue.maxConcurrentOperationCount = count
        behind.maxConcurrentOperationCount = 1
        behind.qualityOfService = .background
    }

    /// Work that nobody waits for, done when there is nothing else to do.
    func later(_ work: @escaping @Sendable () -> Void) {
        let operation = BlockOperation(block: work)
        operation.queuePriority = .veryLow
        behind.addOperation(operation)
    }

    func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.addOperation { continuation.resume(with: Result { try work() }) }
        }
    }
}
