import ArgumentParser
import Care
import Documents
import Store

/// `footprint export ssd --store FILE --output FOLDER [--format csv|json]`
struct SafeguardingExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ssd", abstract: "Write the records as tables of the Standard Safeguarding Dataset, with the IRO service's own set beside.",
        discussion: "One file a table under the standard's names (ssd_…), the fuller set as iro_…, and definitions with where each column comes from.")

    @OptionGroup var options: StoreOptions
    @OptionGroup var folder: ExportFolder

    @Option(help: "As at the end of this day; the last day the records know of otherwise.")
    var asAt: String?

    @Option(help: "csv (a file a table) or json (one file).")
    var format: SafeguardingFormat = .csv

    func run() throws {
        let facts = try options.open().facts(asAt: asAt)
        let dataset = SafeguardingDataset(facts)
        switch format {
        case .csv: for table in dataset.all { try folder.write(table.csv, "\(table.id).csv") }
        case .json: try folder.write(Array(dataset.json.text().utf8) + [0x0A], "safeguarding-dataset.json")
        }
        World.print(
            "\(dataset.tables.count) tables of the standard and \(dataset.beside.count) of the service’s own written to \(folder.output), as at \(facts.today.long).\n")
    }
}

enum SafeguardingFormat: String, ExpressibleByArgument, CaseIterable {
    case csv, json
}
