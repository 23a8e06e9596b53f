import Foundation
public import Testing

/// Expects a text to be what the file `Golden/<name>` beside the test holds. A missing file fails; `RECORD=1` writes it anew.
public func expectGolden(
    _ text: String, _ name: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let golden = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: golden)
        return
    }
    guard let wanted = try? Data(contentsOf: golden) else {
        Issue.record("There is no Golden/\(name). Write it with RECORD=1, and read it.", sourceLocation: sourceLocation)
        return
    }
    if wanted == Data(text.utf8) { return }
    Issue.record("\(firstDifference(String(decoding: wanted, as: UTF8.self), text, name))", sourceLocation: sourceLocation)
}

/// The first line in which two texts differ, as a message shows it.
private func firstDifference(_ wanted: String, _ found: String, _ name: String) -> String {
    let before = wanted.split(separator: "\n", omittingEmptySubsequences: false)
    let after = found.split(separator: "\n", omittingEmptySubsequences: false)
    let same = zip(before, after).prefix { $0 == $1 }.count
    func line(_ lines: [Substring]) -> String { same < lines.count ? String(lines[same]) : "(the end)" }
    return "Golden/\(name) differs from line \(same + 1):\n- \(line(before))\n+ \(line(after))\nRECORD=1 writes it anew."
}
