import ArgumentParser
import Care
import Documents
import Foundation

/// Where an export writes its files.
struct ExportFolder: ParsableArguments {
    @Option(help: "The folder to write to; it is made when there is none. The files hold personal data.")
    var output: String

    func write(_ bytes: [UInt8], _ name: String) throws {
        let url = URL(fileURLWithPath: output).appendingPathComponent(name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }
}
