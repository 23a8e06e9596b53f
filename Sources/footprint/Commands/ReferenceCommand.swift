import ArgumentParser
import Care
import Foundation
import Store
import Web

/// `footprint reference --output docs/reference`: the parts of the reference that are made from the program.
struct ReferenceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference", abstract: "Write the generated reference: measures, registers, timescales, checks, settings, permissions and the schema.")

    @Option(help: "The folder to write to.")
    var output: String

    func run() throws {
        var pages = Reference.pages
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("footprint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        pages.append((name: "schema.sql", text: try Store(scratch.appendingPathComponent("schema.sqlite").path).schema()))
        pages.append((name: "permissions.md", text: PermissionsReference.text))
        try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        for page in pages {
            try Data(page.text.utf8).write(to: URL(fileURLWithPath: output).appendingPathComponent(page.name))
        }
        World.print("\(pages.count) pages written to \(output).\n")
    }
}
