extension EntryRules {
    static func statement(_ row: AppStatement, _ found: inout Problems) {
        if let child = row.child { found.known(child) } else { found.add("child_id", "Say which child it is from.") }
        found.need(row.kind, "statement_type", "Choose what it is about.")
        found.notAhead(row.made, "statement_date", "The day it was said")
    }

    static func problem(_ row: AppProblem, _ found: inout Problems) {
        if let child = row.child { found.known(child) } else { found.add("child_id", "Say which child it is from.") }
        found.need(row.words, "child_words", "Write what the child said, in the child’s words.")
        found.notAhead(row.raised, "problem_date", "The day it was raised")
        if row.formality.map({ ["informal", "formal"].contains($0.lowercased()) }) != true {
            found.add("formality", "Choose informal or formal, as the child chose. Explain both ways first.")
        }
    }

    static func viewAnswer(_ row: ViewAnswer, _ found: inout Problems) {
        found.known(row.child)
        if row.result == .couldNot { found.need(row.words, "result_words", "Say why it could not be done.") }
        if row.told != nil, row.result == .open { found.add("result", "The child was told what came of it. Say what that was.") }
        found.notAhead(row.told, "told_date", "The day the child was told")
        let said = found.facts.number(of: row.child).flatMap { found.facts.viewLine("\(row.source.rawValue)-\(row.said)", of: $0) }?.said
        found.order(said, row.told, "told_date", "The child cannot be told what came of it before saying it.")
    }

    static func promise(_ row: PledgePromise, _ found: inout Problems) {
        found.need(row.words, "words", "Write the promise, as children read it.")
        if row.number < 1 { found.add("number", "Number the promises from 1.") }
        found.order(row.from, row.to, "to_date", "A promise cannot end before it begins.")
    }

    static func pledgeAnswer(_ row: PledgeAnswer, _ found: inout Problems) {
        found.known(row.child)
        found.notAhead(row.answered, "answered_date", "The answer")
        if !found.facts.records[PledgePromise.self].entries.contains(where: { $0.id == row.promise }) { found.add("promise_id", "There is no such promise.") }
    }
}
