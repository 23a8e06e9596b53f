/// What is wrong with one cell or one line of a file that somebody handed over: where, what was there, what was wanted and how to mend it.
public struct ImportProblem: Hashable, Sendable {
    public let file: String
    /// The line of the file, as an editor counts; nil where the whole file is meant.
    public let line: Int?
    public let column: String?
    /// What was there, shortened to 60 characters; nil where nothing was.
    public let found: String?
    public let wanted: String
    public let mend: String
    public let severity: Severity

    public enum Severity: String, Sendable {
        /// The whole file was left out.
        case file
        /// The row was kept aside.
        case row
        /// The row was read; somebody should know.
        case note
    }

    public init(
        file: String, line: Int? = nil, column: String? = nil, found: String? = nil, wanted: String, mend: String, severity: Severity
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.found = found.map(Self.shortened)
        self.wanted = wanted
        self.mend = mend
        self.severity = severity
    }

    /// The problem as one sentence or two.
    public var sentence: String {
        var place = file
        if let line { place += ", line \(line)" }
        if let column { place += ", column \(column)" }
        let there = found.map { $0.isEmpty ? "the cell is empty" : "there is “\($0)”" }
        let what = [there, "wanted: \(wanted)"].compactMap { $0 }.joined(separator: "; ")
        return "\(place): \(what). \(mend)"
    }

    static func shortened(_ text: String) -> String {
        // Nearly every cell is short and plain.
        if text.utf8.count <= 60, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }) { return text }
        let plain = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return plain.count > 60 ? plain.prefix(57) + "…" : plain
    }
}

/// A line that was not taken in: kept as it stood, with everything that is wrong with it, so that nothing is lost.
public struct RejectedRow: Sendable {
    public let file: String
    public let line: Int
    public let register: String
    /// The line as it stands in the file, at most 100,000 bytes of it.
    public let raw: String
    public let problemCount: Int
    let problemsOfLine: ProblemsOfLine
    /// What is wrong with a line too long to be kept whole; empty for others, whose problems can be read from the line.
    let known: [ImportProblem]

    /// Tells what is wrong with a line, from its number and text.
    typealias ProblemsOfLine = @Sendable (Int, String) -> [ImportProblem]

    static let longestRaw = 100_000

    public var problems: [ImportProblem] { known.isEmpty ? problemsOfLine(line, raw) : known }
}
