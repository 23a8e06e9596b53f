import Synchronization

/// Which registers a working-out reads, noted as it reads them.
///
/// A value that was worked out from some registers still holds while none of those changes. Nobody has to say which they are: every way to
/// a register's rows (`Records`) notes its name here, for every working-out that is under way.
final class Reads: Sendable {
    /// The working-out under way; nil while nobody needs to know.
    @TaskLocal static var current: Reads?

    private let names = Mutex<Set<String>>([])

    /// The registers read so far.
    var registers: Set<String> { names.withLock { $0 } }

    func note(_ register: String) { _ = names.withLock { $0.insert(register) } }
    func note(_ registers: Set<String>) { names.withLock { $0.formUnion(registers) } }

    /// Stands for every register there is.
    static let all = "*"

    /// Notes that a register was read.
    static func note(_ register: String) { current?.note(register) }

    /// Works something out, and tells which registers were read for it. Whoever is working something out already has read them, too.
    static func noting<Value>(_ make: () -> Value) -> (value: Value, registers: Set<String>) {
        let outer = current, reads = Reads()
        let value = $current.withValue(reads, operation: make)
        let registers = reads.registers
        outer?.note(registers)
        return (value, registers)
    }

    /// Runs something that another thread does for the working-out under way.
    static func onBehalf(of reads: Reads?, _ body: () -> Void) { $current.withValue(reads, operation: body) }
}
