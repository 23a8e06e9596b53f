import Care
import Documents
import Testing

@testable import Store

struct ScorecardsTests {
    private func living() throws -> TemporaryStore {
        let store = try TemporaryStore(), records = DemoCouncil(children: 40, asAt: "2026-11-23").records()
        try store.take(Registers.all.flatMap { RegisterFile.files(of: $0, in: records) }.map { IncomingFile(name: $0.name, bytes: $0.bytes) })
        return store
    }

    @Test func `a second run makes none, and the store is as it was`() throws {
        let one = try living()
        let made = try one.store.makeScorecards(nil, ScorecardSpan.allCases, TemporaryStore.deed("2026-11-23"))
        #expect(made.count { $0.card.kind == .unit } == 25)
        let version = try one.store.version(), files = try one.exported().map(\.bytes)
        #expect(try one.store.makeScorecards(nil, ScorecardSpan.allCases, TemporaryStore.deed("2026-11-24")).isEmpty)
        #expect(try one.store.version() == version)
        #expect(try one.exported().map(\.bytes) == files)
        #expect(try one.store.verify() == nil)
    }

    @Test func `the next is made when the week is over, and not on its last day`() throws {
        let one = try living()
        try one.store.makeScorecards(nil, [.week], TemporaryStore.deed("2026-11-23"))
        #expect(try one.store.makeScorecards(nil, [.week], TemporaryStore.deed("2026-11-29")).isEmpty)
        let made = try one.store.makeScorecards(nil, [.week], TemporaryStore.deed("2026-11-30"))
        #expect(Set(made.map(\.card.end)) == ["2026-11-29"])
    }
}
