import Care
import Documents

/// A senior leader's part of the home page: how the service is, and what is getting worse.
struct LeaderHome {
    let desk: HomeDesk
    /// The whole service: its figures, and no child.
    let whole: Facts

    private var kept: [KeptScorecard] { whole.keptScorecards(.week) }
    private var shown: KeptScorecard { kept.last ?? whole.scorecardNow(.week) }

    private struct Line {
        let line: ScorecardMeasure
        let figure: ScorecardFigure
        let trend: ScorecardTrend
    }

    private var lines: [Line] {
        let kept = kept, shown = shown
        return ScorecardMeasure.all.compactMap { line in
            guard let figure = shown.figure(line), figure.value != nil else { return nil }
            return Line(line: line, figure: figure, trend: line.trend(kept, upTo: shown.end))
        }
    }

    var html: HTML {
        let lines = lines, worse = lines.filter { $0.trend.isWorse == true }, off = lines.filter { $0.figure.isOnTarget == false }
        return HTML {
            asked
            ConcernsOwed(facts: whole).html
            part("How the service is", id: "service") {
                p("govuk-body") { "From the scorecard of the \(shown.period.name)." }
                counts(
                    "How the service is",
                    [
                        tile(lines.count { $0.figure.isOnTarget == true }, "on target"), tile(lines.count { $0.figure.isOnTarget == false }, "not on target"),
                        tile(worse.count, "getting worse"),
                    ])
            }
            part("What is getting worse", id: "worse") {
                table("What is getting worse", worse, whenEmpty: kept.count < 2 ? "Nothing can be compared yet: it takes two scorecards." : "Nothing is getting worse.")
            }
            part("Not on target", id: "off-target") { table("Not on target", off, whenEmpty: "Every measure with a target is on target.") }
            part("The weeks ahead", id: "ahead") { ahead }
            p("govuk-body") {
                link("The whole scorecard", "/scorecards")
                " · "
                link("The service at a glance", "/service")
            }
        }
    }

    private func tile(_ count: Int, _ what: String) -> (count: Int, title: String, address: String) {
        (count, "\(count == 1 ? "measure" : "measures") \(what)", "/scorecards")
    }

    /// What IROs and children ask of the reader by name; nothing where there is none.
    private var asked: HTML {
        let owed = desk.facts.answersOwed(by: desk.person.staff), isElsewhere = desk.has(.teamManager) || desk.has(.socialWorker)
        return HTML {
            if !owed.isEmpty, !isElsewhere {
                part("Answers owed to IROs", id: "answers") {
                    OwedTable(answers: true, caption: "Answers owed to IROs", owed: owed, parts: desk.parts, whenEmpty: "").html
                }
            }
            if !isElsewhere { ProblemsAtHome(desk: desk).owner }
        }
    }

    private func table(_ caption: String, _ lines: [Line], whenEmpty: String) -> HTML {
        ListTable(
            caption: caption, columns: [.init("Measure", isLong: true), .init("Now", isNumber: true), .init("Target", isShort: true), .init("Which way", isLong: true)],
            rows: lines.map { each in
                [
                    HTML(each.line.measure.title),
                    a(Links.scorecardCases(each.line.id, shown.period, of: nil), "govuk-link") {
                        each.line.figure == .share
                            ? SmallBase.text(each.figure.numerator, of: each.figure.denominator, beside: each.figure.target?.bound) : each.figure.value.map(each.line.format.text) ?? ""
                        unseen(": the cases of \(each.line.measure.title.lowercasedFirst)")
                    },
                    each.figure.target?.bound.map { HTML(each.line.format.text($0)) } ?? span("fp-quiet") { "None set" }, trendWords(each.trend),
                ]
            }, whenEmpty: whenEmpty
        ).html
    }

    private var ahead: HTML {
        p("govuk-body") {
            if let short = whole.capacityForecast.firstShort {
                "The week from \(short.start.long) is the first that cannot be staffed\(whole.capacityForecast.short.count > 1 ? ", and \(counted(whole.capacityForecast.short.count - 1)) more after it cannot" : ""). "
            } else {
                "Every one of the next \(CapacityForecast.weekCount) weeks can be staffed. "
            }
            link("The capacity forecast", "/capacity")
        }
    }
}
