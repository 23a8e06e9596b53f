import Care
import Documents

/// A key figure in large type, with its target, the way it went over the quarters, and the cases behind it.
struct FigureTile {
    let figure: KeyFigure
    let year: ReportingYear

    var html: HTML {
        HTML {
            h3("fp-tile__title") { a(Links.table(year, figure.table), "govuk-link govuk-link--no-visited-state") { figure.title } }
            div("fp-tile__row") {
                span("fp-tile__value" + (figure.value == nil ? " fp-tile__value--none" : "")) { value }
                if figure.trend.contains(where: { $0 != nil }) { trend }
            }
            p("fp-tile__span") { figure.span.capitalised }
            if let target { p("fp-tile__target") { target } }
            if let direction = figure.direction { p("fp-tile__direction") { direction } }
            if figure.value == nil, let reason = figure.reason { p("fp-tile__direction") { reason } }
        }
    }

    private var value: HTML {
        guard let value = figure.value else { return HTML("No data") }
        let text = figure.format.text(value)
        guard figure.opens else { return HTML(text) }
        return a(
            Links.cases(year, figure.table, row: figure.row, column: figure.column), "govuk-link govuk-link--no-visited-state fp-tile__link"
        ) {
            text
            unseen(", \(figure.title): the cases")
        }
    }

    private var trend: HTML {
        var line: Double?
        switch figure.target {
        case .atLeast(let bound)?, .atMost(let bound)?: line = bound
        case .between?, nil: break
        }
        return Chart.sparkline(
            Chart.Caption(id: "trend-\(figure.id)", title: "\(figure.title) by quarter", description: words), values: figure.trend,
            format: figure.format,
            target: line)
    }

    private var words: String {
        zip(figure.quarters, figure.trend).map { "\($0) \($1.map(figure.format.text) ?? "no data")" }.joined(separator: ", ") + "."
    }

    private var target: HTML? {
        guard let target = figure.target else { return nil }
        let words =
            switch target {
            case .atLeast(let least): "Target \(figure.format.text(least).replacingTrailingZero)"
            case .atMost(let most): "Target: no more than \(figure.format.text(most).replacingTrailingZero)"
            case .between(let low, let high): "Recommended \(counted(Int(low))) to \(counted(Int(high)))"
            }
        return HTML {
            words + " "
            switch (figure.isOnTarget, target) {
            case (true?, .atLeast), (true?, .atMost): tag("Met", .green)
            case (false?, .atLeast), (false?, .atMost): tag("Not met", .red)
            case (true?, .between): tag("Within", .green)
            case (false?, .between(_, let high)): tag((figure.value ?? 0) > high ? "Above" : "Below", .red)
            case (nil, _): HTML.empty
            }
        }
    }
}

extension String {
    /// `90.0%` as `90%`.
    fileprivate var replacingTrailingZero: String { hasSuffix(".0%") ? dropLast(3) + "%" : self }
}
