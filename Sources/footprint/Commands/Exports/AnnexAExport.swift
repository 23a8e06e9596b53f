import ArgumentParser
import Care
import Documents
import Store

/// `footprint export annex-a --store FILE --output FOLDER [--as-at DAY]`
struct AnnexAExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annex-a", abstract: "Write the lists of Ofsted's Annex A that the service's records feed, as one workbook.",
        discussion: "Lists 5, 7, 8 and 10. Columns that only the case system knows stay empty and are named below each list.")

    @OptionGroup var options: StoreOptions
    @OptionGroup var folder: ExportFolder

    @Option(help: "As at the end of this day; the last day the records know of otherwise.")
    var asAt: String?

    func run() throws {
        let facts = try options.open().facts(asAt: asAt)
        let annex = AnnexA(facts)
        try folder.write(try annex.workbook(authority: facts.settings.text(.authorityName, on: facts.today), made: facts.today).bytes(), "annex-a.xlsx")
        for list in annex.lists { World.print("\(list.id), \(list.title): \(list.rows.count) row\(list.rows.count == 1 ? "" : "s")\n") }
        World.print("Written to \(folder.output)/annex-a.xlsx, as at \(annex.asAt.long).\n")
    }
}
