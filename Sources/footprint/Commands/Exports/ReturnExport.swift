import ArgumentParser
import Care
import Store

/// `footprint export 903 --year 2025-26 --store FILE --output FOLDER`
struct ReturnExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "903", abstract: "Write the reviews module of the SSDA903 return of one year.",
        discussion: "reviews.csv holds every review held in the year that the return's validation takes. What it would refuse is in "
            + "reviews-left-out.csv with what to do, and the exit code is then 2.")

    @OptionGroup var options: StoreOptions
    @OptionGroup var folder: ExportFolder

    @Option(help: "The collection year, such as 2025-26; the one of the last day the records know of otherwise.")
    var year: String?

    @Option(help: "Use only what had been entered by the end of this day.")
    var knownOn: String?

    func run() throws {
        var wanted: ReportingYear?
        if let year {
            wanted = ReportingYear(year)
            guard wanted != nil else { throw ValidationError("“\(year)” is not a collection year. Write it as 2025-26.") }
        }
        let store = try options.open(), known = try YearOptions.day(knownOn, "--known-on")
        let facts = try known == nil ? store.facts(asFarAsKnownOn: World.day()) : store.facts(nil, today: World.day(), knownOn: known)
        let made = ReturnReviews(wanted ?? ReportingYear(containing: facts.today), facts)
        try folder.write(made.file.bytes, made.file.name)
        World.print("\(made.rows.count) review\(made.rows.count == 1 ? "" : "s") of \(made.year.title) written to \(folder.output)/\(made.file.name).\n")
        guard !made.leftOut.isEmpty else { return }
        try folder.write(made.leftOutList.csv, "reviews-left-out.csv")
        World.say("\(made.leftOut.count) left out, because the return would be sent back with \(made.leftOut.count == 1 ? "it" : "them"):")
        for each in made.leftOut.prefix(20) { World.say("  \(each.child.text), \(each.held.short), rule \(each.rule): \(each.sentence)") }
        if made.leftOut.count > 20 { World.say("  … and \(made.leftOut.count - 20) more in reviews-left-out.csv") }
        throw Exit.problems
    }
}
