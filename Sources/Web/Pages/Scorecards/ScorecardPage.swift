import Care
import Documents

/// The scorecard of the unit, or of one IRO, as it was made, beside what is known now.
struct ScorecardPage: Page {
    /// The whole service: figures count every case.
    let facts: Facts
    let often: ScorecardSpan
    /// Nil for the unit.
    let staff: StaffMember.ID?
    /// The kept scorecards of this span, the oldest first; the one shown among them, unless none is kept.
    let kept: [KeptScorecard]
    let shown: KeptScorecard
    /// The IROs whose scorecards the reader may open.
    let others: [StaffMember.ID]
    /// Whether the definitions of measures are open to the reader.
    let seesMeasures: Bool

    var title: String { staff.map { "Scorecard of \(facts.name(of: $0))" } ?? "Scorecard of the service" }
    var area: Area? { .scorecards }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { staff == nil ? [] : [("Scorecards", "/scorecards")] }

    private var isKept: Bool { kept.contains { $0.id == shown.id } }

    var body: HTML {
        HTML {
            heading(title, over: shown.period.name)
            p("govuk-body fp-lead") { lead }
            views(
                "How often",
                ScorecardSpan.allCases.map { ($0.title, Links.scorecard(staff, span: $0), $0 == often) })
            ScorecardMeasure.Part.allCases.map { each in
                part(each.title, id: each.rawValue) { table(each) }
            }
            part("What people asked for", id: "themes") { themes }
            part("How the figures went", id: "history") { history }
            if !others.isEmpty { part("Scorecards of IROs", id: "iros") { officers } }
            if kept.count > 1 { part("Kept scorecards", id: "kept") { copies } }
        }
    }

    private var lead: String {
        let looks = often == .week ? "Weekly scorecards look back thirteen weeks, so that a quiet week does not swing a figure." : "Monthly scorecards are of their month."
        let isLate = shown.card.made - shown.card.end > 7
        let made = isKept
            ? isLate ? "Worked out afterwards, on \(shown.card.made.long), from what the records say of that time, and kept as it was." : "Made on \(shown.card.made.long) and kept as it was." : "None is kept yet: this is worked out from what is known now."
        let whose = staff == nil ? "" : " It counts the cases this IRO held on the day that decides each. Only this IRO and the manager can open it, and opening it is in the audit trail."
        return "\(made) \(looks)\(whose)"
    }

    private func lines(_ part: ScorecardMeasure.Part) -> [ScorecardMeasure] { ScorecardMeasure.all.filter { $0.part == part } }

    private func table(_ part: ScorecardMeasure.Part) -> HTML {
        ListTable(
            caption: part.title,
            columns: [
                .init("Measure", isLong: true), .init("As made", isNumber: true), .init("Target", isShort: true), .init("Which way", isLong: true),
                .init("As known now", isNumber: true),
            ],
            rows: lines(part).map(row)
        ).html
    }

    private func row(_ line: ScorecardMeasure) -> [HTML] {
        let figure = shown.figure(line), now = facts.scorecardFigure(line, in: shown.period, of: staff)
        return [
            seesMeasures ? link(line.measure.title, Links.measure(line.id)) : HTML(line.measure.title), printed(line, figure), target(line, figure),
            trend(line),
            printed(line, now, opening: Links.scorecardCases(line.id, shown.period, of: staff)),
        ]
    }

    /// A share on a small base is told as a count.
    private func printed(_ line: ScorecardMeasure, _ figure: ScorecardFigure?, opening address: String? = nil) -> HTML {
        let value = figure?.value.map(line.format.text) ?? "No data"
        let words = line.figure == .share && figure?.value != nil ? figure.map { SmallBase.text($0.numerator, of: $0.denominator, beside: $0.target?.bound) } ?? value : value
        return HTML {
            if let address {
                a(address, "govuk-link") {
                    words
                    unseen(": the cases of \(line.measure.title.lowercasedFirst)")
                }
            } else {
                figure?.value == nil ? span("fp-quiet") { words } : HTML(words)
            }
            if figure?.value != nil, !line.unitWords.isEmpty { span("fp-quiet fp-unit") { " \(line.unitWords)" } }
        }
    }

    private func target(_ line: ScorecardMeasure, _ figure: ScorecardFigure?) -> HTML {
        guard let target = figure?.target, let bound = target.bound else { return span("fp-quiet") { "None set" } }
        let word = target.isMet(by: bound + 1) ? "at least" : "at most"
        return HTML {
            HTML("\(word) \(line.format.text(bound)) ")
            switch figure?.isOnTarget {
            case true?: tag("Met", .green)
            case false?: tag("Not met", .red)
            case nil: HTML.empty
            }
        }
    }

    private func trend(_ line: ScorecardMeasure) -> HTML {
        let trend = line.trend(kept, upTo: shown.end)
        return HTML {
            if trend.values.count(where: { $0 != nil }) > 1 {
                Chart.sparkline(
                    Chart.Caption(id: "trend-\(line.id)", title: "\(line.measure.title), the last \(counted(trend.values.count)) scorecards"), values: trend.values,
                    format: line.format, target: shown.figure(line)?.target?.bound)
            }
            trendWords(trend)
        }
    }

    /// What was written after meetings in the period, by what it is about.
    private var themes: HTML {
        let answers = facts.meetingAnswers.filter { each in (staff.map { each.meeting.chair == $0 } ?? true) && each.request.answered.map { shown.period.contains($0) } ?? false }
        let loose = staff == nil ? facts.looseAnswers.filter { shown.period.contains($0.month) } : []
        return themesList(facts.feedbackThemes(answers, and: loose))
    }

    private var history: HTML {
        let ends = kept.filter { $0.end <= shown.end }.suffix(13)
        return details("The figures behind the lines") {
            ListTable(
                caption: "Figures of the last scorecards", columns: [.init("Measure", isLong: true)] + ends.map { .init($0.end.short, isNumber: true) },
                rows: ScorecardMeasure.all.map { line in
                    [HTML(line.measure.title)] + ends.map { card in HTML(card.figure(line)?.value.map(line.format.text) ?? "–") }
                }, whenEmpty: "No scorecard is kept yet. One is made of each week and month when it has ended."
            ).html
        }
    }

    private var officers: HTML {
        ul("govuk-list fp-links") { others.map { id in li { link(facts.name(of: id), Links.scorecard(id, span: often)) } } }
    }

    private var copies: HTML {
        ul("govuk-list fp-links") {
            kept.suffix(26).reversed().map { card in
                li {
                    a(Links.scorecard(staff, span: often, end: card.end), "govuk-link", card.id == shown.id ? [.aria("current", "true")] : []) { card.period.name }
                }
            }
        }
    }
}

/// Which way a measure went, in words on a colour where it got better or worse.
func trendWords(_ trend: ScorecardTrend) -> HTML {
    guard let words = trend.words else { return span("fp-quiet") { "Nothing to compare with yet" } }
    return HTML {
        words.capitalised + " "
        switch trend.isWorse {
        case true?: tag("Worse", .red)
        case false?: tag("Better", .green)
        case nil: HTML.empty
        }
    }
}

extension Links {
    static func scorecard(_ staff: StaffMember.ID?, span: ScorecardSpan? = nil, end: Day? = nil) -> String {
        asked(staff.map { "/scorecards/\($0.text)" } ?? "/scorecards", [("period", span?.rawValue), ("end", end?.iso)])
    }

    static func scorecardCases(_ measure: String, _ period: Period, of staff: StaffMember.ID?, page: Int = 1) -> String {
        let path = staff.map { "/scorecards/\($0.text)/cases/\(measure)" } ?? "/scorecards/cases/\(measure)"
        return asked(path, [("from", period.start.iso), ("to", period.end.iso), ("page", page > 1 ? String(page) : nil)])
    }
}
