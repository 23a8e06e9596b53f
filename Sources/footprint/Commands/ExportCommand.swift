import ArgumentParser
import Care
import Documents
import Foundation
import Store

/// `footprint export …`: the registers, and the files others ask for.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write registers as CSV, the reviews of the SSDA903 return, Annex A, or the Standard Safeguarding Dataset.",
        subcommands: [RegistersExport.self, ReturnExport.self, AnnexAExport.self, SafeguardingExport.self], defaultSubcommand: RegistersExport.self)
}

/// `footprint export --store FILE --output FOLDER [--register ID …]`
struct RegistersExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "registers", abstract: "Write registers as the CSV files they are imported from (what export does when nothing else is named).",
        discussion: "Importing what was exported changes nothing. Statutory modules go to ssda903/, one folder for each collection year; the council's "
            + "registers to registers/. The files hold personal data.")

    @OptionGroup var options: StoreOptions

    @Option(help: "The folder to write to; it is made when there is none.")
    var output: String

    @Option(help: "Only this register, by its file's name without the ending; may be given several times.")
    var register: [String] = []

    @Option(help: "Use only what had been entered by the end of this day.")
    var knownOn: String?

    @ArgumentParser.Flag(help: "Write the rows that were kept aside, too, as rejected.csv.")
    var rejected = false

    func run() throws {
        let store = try options.open()
        for id in register where Registers.type(id) == nil {
            throw ValidationError("There is no register “\(id)”. Registers: \(Registers.shapes.map(\.id).joined(separator: ", ")).")
        }
        let records = try store.records(register.isEmpty ? nil : Set(register), knownOn: try YearOptions.day(knownOn, "--known-on"))
        var written = 0
        for type in Registers.all where register.isEmpty || register.contains(type.shape.id) {
            for file in RegisterFile.files(of: type, in: records) {
                let url = URL(fileURLWithPath: output).appendingPathComponent(file.name)
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: url)
                written += 1
            }
        }
        if rejected {
            let rows = try store.rejectedRows().map { [$0.file, String($0.line), $0.register, $0.raw, $0.problems] }
            let url = URL(fileURLWithPath: output).appendingPathComponent("rejected.csv")
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(CSV.text([["file", "line", "register", "row", "problems"]] + rows)).write(to: url)
            written += 1
        }
        World.print("\(written) file\(written == 1 ? "" : "s") written to \(output).\n")
    }
}
