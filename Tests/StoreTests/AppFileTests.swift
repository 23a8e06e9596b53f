import Care
import Documents
import Testing

@testable import Store

/// The participation app's file, read again and again, as the participation team does.
struct AppFileTests {
    private static let files: [(name: String, text: String)] = [
        ("app_statements.csv", "statement_id,statement_date,child_id,statement_type\nST001,2017-04-08,X1,Change\nST002,2017-04-09,X1,Problem\n"),
        (
            "app_problems.csv",
            "problem_id,statement_id,child_id,problem_date,child_words,sent_to,formality,outcome,resolved\nPR1,ST002,X1,2017-04-09,I do not like how the taxi is always late.,IRO & SW,Informal,,no\n"
        ),
    ]

    @Test func `the same file twice adds nothing, and the words stay as the child wrote them`() throws {
        let one = try TemporaryStore(), files = Self.files.map { IncomingFile(name: $0.name, bytes: Array($0.text.utf8)) }
        #expect(try one.take(files) != nil)
        let first = try one.store.facts(asFarAsKnownOn: "2017-05-02")
        #expect(first.records[AppStatement.self].count == 2 && first.records[AppProblem.self].count == 1)
        #expect(try one.take(files) == nil)
        let second = try one.store.facts(asFarAsKnownOn: "2017-05-02")
        #expect(second.records[AppStatement.self].count == 2 && second.records[AppProblem.self].count == 1)
        #expect(second.records[AppProblem.self].entries.first?.words == "I do not like how the taxi is always late.")
    }

    @Test func `a problem that nobody touched moves up in the log once, and the ledger stays whole`() throws {
        let one = try TemporaryStore(), records = DemoCouncil(children: 150, asAt: "2026-11-23").records()
        try one.take(Registers.all.flatMap { RegisterFile.files(of: $0, in: records) }.map { IncomingFile(name: $0.name, bytes: $0.bytes) })
        #expect(try one.store.logMovesUp(nil, TemporaryStore.deed("2026-11-23")).isEmpty)
        let moved = try one.store.logMovesUp(nil, TemporaryStore.deed("2026-12-07"))
        #expect(!moved.isEmpty && moved.allSatisfy { $0.kind == .escalated })
        #expect(try one.store.logMovesUp(nil, TemporaryStore.deed("2026-12-07")).isEmpty)
        #expect(try one.store.verify() == nil)
    }
}
