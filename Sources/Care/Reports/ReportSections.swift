/// A section of the annual report: what it is about, the tables that stand in it, and the chart of each that has one.
public struct ReportSection: Sendable, Hashable, Identifiable {
    /// What addresses and the register of words call it, such as `caseloads`.
    public let id: String
    /// The number it is printed with: `5.1`.
    public let number: String
    public let title: String
    /// The tables that stand in it unless its words place them elsewhere.
    public let tables: [String]
    /// Of those, the ones that are drawn as well.
    public let charts: [String]
    /// What belongs into its words: shown beside an empty section.
    public let prompt: String
    /// Whether it is a part of the section before it: 5.1 is one of 5.
    public var isPart: Bool { number.contains(".") }

    private init(_ id: String, _ number: String, _ title: String, tables: [String] = [], charts: [String] = [], _ prompt: String) {
        self.id = id
        self.number = number
        self.title = title
        self.tables = tables
        self.charts = charts
        self.prompt = prompt
    }

    /// The section of an id; nil when there is none.
    public static func named(_ id: String) -> ReportSection? { written.first { $0.id == id } }

    /// The sections of an IRO service's annual report, in the order councils print them (IRO Handbook 2010, 7.11, and the reports of services).
    public static let all: [ReportSection] = [
        ReportSection("introduction", "1", "Introduction and purpose of the annual report", "Why this report is written, for whom, and where it is published."),
        ReportSection("period", "2", "Reporting period", "The period the report covers, and what is known of it: data gaps stand here by themselves."),
        ReportSection(
            "context", "3", "The legal, statutory and national context of the IRO role",
            "The duties of an IRO, the law they come from, the mechanisms of challenge, and who gives independent legal advice."),
        ReportSection(
            "service", "4", "The IRO service",
            "Where the service sits, its people, posts and changes of IRO, training, meetings, partners, and what was learned from incidents."),
        ReportSection("performance", "5", "Caseloads and performance of the service", "What the year was like for the service."),
        ReportSection(
            "caseloads", "5.1", "Caseloads", tables: ["1", "1a", "1b", "1c"], charts: ["1"],
            "The number of cases of the service and of each IRO against the recommended 50 to 70, why they changed, and what is done."),
        ReportSection("reviews", "5.2", "Number of reviews and conferences", tables: ["2"], charts: ["2"], "How many meetings were chaired, and why more or fewer."),
        ReportSection("timeliness", "5.3", "Timeliness", tables: ["3", "3a"], charts: ["3"], "Whether reviews and conferences were in time against the target, and the reasons for late ones."),
        ReportSection(
            "participation", "5.4", "Children's participation in their reviews", tables: ["4", "5"], charts: ["4"],
            "How children took part, who chaired, and what the service does so that more do."),
        ReportSection(
            "consultation", "5.5", "Consultation before reviews", tables: ["7", "7a", "7b", "7c"], charts: ["7"],
            "Children seen and spoken to before the review, what they said through the app, and what became of it."),
        ReportSection("minutes", "5.6", "Records of reviews", tables: ["8"], charts: ["8"], "Whether records reached people in time, and what stood in the way."),
        ReportSection("profile", "6", "The children", "Who the children are, and what that asks of the council as a corporate parent."),
        ReportSection("numbers", "6.1", "Numbers of children", tables: ["9", "9a"], charts: ["9"], "How many children are looked after, beside the region and the country, and how many started and left."),
        ReportSection("who", "6.2", "Sex, ethnicity and age", tables: ["10", "11", "12", "12a"], charts: ["11", "12"], "Who the children are, and whether carers and services fit them."),
        ReportSection("care", "6.3", "Time in care and legal status", tables: ["13", "14", "14a"], charts: ["14"], "Drift, section 20, and the ways out of care."),
        ReportSection("placements", "6.4", "Placements", tables: ["15", "16", "17"], charts: ["15", "16", "17"], "Stability, where children live and with whom, and how far from home."),
        ReportSection("health", "6.5", "Health and education", tables: ["18"], charts: ["18"], "Health and dental checks, strengths and difficulties, and personal education plans."),
        ReportSection("challenge", "7", "Challenge, advocacy and quality", tables: ["19", "20"], charts: ["19"], "What IROs challenged informally and formally, patterns, outcomes for children, advocacy, visitors, audits and feedback."),
        ReportSection("progress", "8", "Progress against last year's priorities", "Each of last year's priorities: what was done, the evidence, and what is left."),
        ReportSection("plan", "9", "Improvement plan for next year", "What the service will do, who, by when, and the measure that will show it."),
        ReportSection("summary", "10", "Summary", "The year in a page."),
        ReportSection("recommendations", "11", "Recommendations", "What the board is asked to note, support and use."),
    ]

    /// The words that only the children and young people's edition prints; its figures come by themselves.
    public static let forChildren: [ReportSection] = [
        ReportSection("children", "C1", "For children: hello", "Hello to the children who read it, in plain words. Figures come by themselves, and none is put in here."),
        ReportSection(
            "you-said-we-did", "C2", "For children: you said, we did",
            "What children asked for, and what was done or why not: **You said** … **We did** … No child may be told from it."),
    ]

    /// All that somebody writes.
    public static let written = all + forChildren

    public var isForChildren: Bool { Self.forChildren.contains { $0.id == id } }
}
