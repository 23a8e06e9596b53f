import Documents

extension YearTables {
    static let voiceTables: [Maker] = [
        Maker(id: "7a") { tables, _ in
            var maker = TableMaker(tables, "7a", "Number of staff trained to use the consultation app", quarterColumns + [.year], aliases: "7a")
            let usual = ["Social Workers (LAC)", "IROs", "Social Workers (Care Mgt)", "Foster Carers", "Other Professionals"]
            for group in usual + tables.otherGroups(.appTraining, than: usual) {
                maker.add(TableMaker.Row(label: group, measure: .appTraining, groups: [group], definition: "Attendances of \(group)."))
            }
            maker.add(TableMaker.Row(label: "Total", measure: .appTraining, isTotal: true, definition: "All attendances."))
            maker.note("Attendances are counted: somebody who came twice counts twice.")
            return maker.made()
        },
        Maker(id: "7b") { tables, _ in
            var maker = TableMaker(tables, "7b", "The number of statements made by children and young people", quarterColumns + [.year], aliases: "7b")
            let usual = ["Share Good News", "Change", "Worker Visiting", "Preparation for Meeting", "Problem"]
            for group in usual + tables.otherGroups(.appStatements, than: usual) {
                maker.add(TableMaker.Row(label: group, measure: .appStatements, groups: [group], definition: "Statements of the type \(group)."))
            }
            maker.add(TableMaker.Row(label: "Total", measure: .appStatements, isTotal: true, definition: "All statements."))
            return maker.made()
        },
        Maker(id: "7c") { tables, showingWords in
            var maker = TableMaker(tables, "7c", "Outcomes of problems raised by children", corner: "Date of problem", [], aliases: "7c")
            maker.setColumns(["In the child's words", "Problem sent to", "Informal or formal", "Outcome for the child", "Resolved"])
            let problems = tables.facts.records[AppProblem.self].entries.filter { tables.whole.contains($0.raised) }.sorted { $0.raised < $1.raised }
            for problem in problems {
                let opening = Selection(.appProblems, [.day(problem.raised)], figure(of: problem))
                maker.addWords(
                    problem.raised.long,
                    [
                        showingWords ? problem.words ?? "" : "not shown", problem.sentTo ?? "", problem.formality ?? "",
                        showingWords ? problem.outcome ?? "" : "not shown", problem.resolved ?? "not recorded",
                    ], opening: opening)
            }
            if problems.isEmpty { maker.note("No problem was raised in the year.") }
            if !showingWords, !problems.isEmpty {
                maker.note("The children's words and the outcomes are shown only where they are asked for: with a date they can identify a child.")
            }
            return maker.made()
        },
    ]

    private static func figure(of _: AppProblem) -> Selection.Figure { .counted }

    /// The groups of a measure in the year that a table does not name by itself, in order of the alphabet.
    func otherGroups(_ measure: Measure, than usual: [String]) -> [String] {
        facts.tallies(measure, in: whole).filter { $0.value.counted > 0 }.keys.filter { !usual.contains($0) && !$0.isEmpty }.sorted()
    }
}
