import Care
import Documents

/// How much the app and the other ways to be heard are used, by team and month: numbers, each opening to what came in.
struct VoiceUsagePage: Page {
    let usage: VoiceUsage
    let today: Day
    /// Whether the numbers open for this reader.
    let opens: Bool

    let title = "How much children use the ways to be heard"
    var area: Area? { opens ? .voice : .feedback }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { opens ? [("What children say", "/voice")] : [] }

    var body: HTML {
        HTML {
            heading(title)
            VoiceTab.views(.usage, seesFigures: true, readsViews: opens)
            actionLinks([("The month in numbers, to print or send", "/voice/summary")])
            part("By team", id: "teams") { table("Statements and problems by team and month", "Team", usage.teams) }
            part("By kind", id: "kinds") { table("Statements and problems by kind and month", "Kind", usage.kinds, isKind: true) }
        }
    }

    private func table(_ caption: String, _ corner: String, _ lines: [VoiceUsage.Line], isKind: Bool = false) -> HTML {
        ListTable(
            caption: caption,
            columns: [.init(corner)] + usage.months.map { .init(Self.short($0), isNumber: true) } + [.init("12 months", isNumber: true), .init("Last used", isShort: true)],
            rows: lines.map { line in
                [HTML(line.name)] + zip(usage.months, line.counts).map { month, count in cell(count, line, isKind, month) }
                    + [cell(line.total, line, isKind, nil), line.last.map { HTML($0.short) } ?? tag("Not used", .yellow)]
            }, whenEmpty: "Nothing has come in yet. Statements come with the app’s file or are taken in by hand."
        ).html
    }

    /// `Apr 2026`.
    private static func short(_ month: Day) -> String { String(month.short.drop { $0 != " " }.dropFirst()) }

    private func cell(_ count: Int, _ line: VoiceUsage.Line, _ isKind: Bool, _ month: Day?) -> HTML {
        guard opens, count > 0, isKind || line.team != nil else { return HTML(counted(count)) }
        var query = InboxQuery(.all)
        if isKind { query.kind = line.name } else { query.team = line.team }
        query.month = month
        return link(counted(count), Links.voice(query), about: "\(line.name), \(month.map(Self.short) ?? "twelve months")")
    }
}

/// The month in numbers, made to be printed and sent: it names nobody and quotes nobody.
struct VoiceSummaryPage: Page {
    let summary: VoiceSummary
    let today: Day

    var title: String { summary.title }
    var area: Area? { .feedback }
    var trail: [(title: String, address: String)] { [("Usage", "/voice/usage")] }

    var body: HTML {
        HTML {
            heading(title)
            p("govuk-body fp-lead") { "\(summary.month.long) to \(summary.end.long). Numbers only: nobody is named and nothing is quoted." }
            views(
                "Months",
                (0..<6).map { back in
                    let month = (Day(year: today.year, month: today.month, day: 1) ?? today).adding(months: -back)
                    return (String(month.long.drop { $0 != " " }.dropFirst()), "/voice/summary?month=\(month.iso.prefix(7))", month == summary.month)
                })
            summary.tables.map { table in section("fp-part") { table.html(id: table.id) } }
        }
    }
}
