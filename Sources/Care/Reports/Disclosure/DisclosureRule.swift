/// How small numbers are kept from being read in what is published.
///
/// DfE's statistics never show a local authority's count of 1 to 5 and do show 0; the share goes with its count, and further figures are
/// hidden where the first could be worked out (measured on three of DfE's data files, 2021 to 2025).
public struct DisclosureRule: Hashable, Sendable {
    /// Counts from 1 to this are not shown.
    public var highestHidden: Int
    /// Nobody can tell a hidden count more closely than so many apart: the highest it can be, less the lowest.
    public var width: Int
    public var mode: Mode

    public enum Mode: String, CaseIterable, Sendable {
        /// Small counts and what would give them away are replaced by `c`.
        case hide
        /// Every count of children is rounded to the nearest five.
        case round
    }

    public init(highestHidden: Int = 5, width: Int = 3, mode: Mode = .hide) {
        self.highestHidden = highestHidden
        self.width = width
        self.mode = mode
    }

    /// What the settings say on a day.
    public init(_ settings: Settings, on day: Day) {
        self.init(
            highestHidden: settings.whole(.disclosureHighest, on: day), width: settings.whole(.disclosureWidth, on: day),
            mode: Mode(rawValue: settings.text(.disclosureMode, on: day)) ?? .hide)
    }

    /// Whether a count is one that is not shown.
    func isSmall(_ count: Int) -> Bool { count >= 1 && count <= highestHidden }

    /// What stands for a hidden figure.
    static let mark = "c"
    /// What stands in words for any other hidden figure: a lone letter would be read as part of the sentence.
    static let words = "[not published]"
    /// What stands in words for a count that is hidden because it is small.
    var smallWords: String { "fewer than \(highestHidden + 1)" }

    /// The step that counts are rounded to.
    static let step = 5.0
}

extension Setting {
    static let disclosureHighest = Setting(
        "disclosure-highest-hidden", "Highest count that is not published", "Counts from 1 to this are hidden in public editions; 0 is shown. DfE’s statistics hide 1 to 5.",
        .whole(unit: "children", in: 2...10), "5")
    static let disclosureWidth = Setting(
        "disclosure-width", "How far apart a hidden count can be",
        "From what is published nobody can work out a hidden count more closely than this: the highest it can be, less the lowest. Further figures are hidden until it is so.",
        .whole(unit: "children", in: 1...10), "3")
    static let disclosureMode = Setting(
        "disclosure-mode", "How small numbers are published", "hide: small counts are replaced by c. round: counts are rounded to the nearest five.",
        .choice(DisclosureRule.Mode.allCases.map(\.rawValue)), DisclosureRule.Mode.hide.rawValue)

    /// The settings of public editions.
    static let disclosure: [Setting] = [disclosureMode, disclosureHighest, disclosureWidth]
}
