/// The sections that registers tell by themselves: the period with its gaps, last year's priorities, the plan, and recommendations (A28, F13 of the features).
extension LivingReport {
    func built(_ section: ReportSection) -> String {
        switch section.id {
        case "period": period
        case "progress": progress
        case "plan": plan
        case "recommendations": recommendations
        default: ""
        }
    }

    private var period: String {
        var said = ["This report covers \(year.start.long) to \(year.end.long). Its figures are as they were known for \(tables.asAt.long)."]
        let freezes = freezes.filter { $0.part != Self.published }.sorted { $0.part < $1.part }
        let days = Dictionary(grouping: freezes, by: \.day).sorted { $0.key < $1.key }
        if !days.isEmpty {
            said.append(days.map { day, parts in
                let names = parts.map(\.part)
                let last = names.last ?? "", before = names.dropLast().joined(separator: ", ")
                return "The figures of \(before.isEmpty ? last : "\(before) and \(last)") were frozen on \(day.long)."
            }.joined(separator: " "))
        }
        let gaps = YearTables.ids.flatMap { id in Gaps(facts.records[DataGap.self].entries, in: year, extracted: nil).all(table: id).map { (id, $0) } }
        if !gaps.isEmpty {
            said.append("There are no data for these times:")
            said.append(gaps.map { id, gap in "- [[table \(id)]], \(gap.period): \(gap.reason)" }.joined(separator: "\n"))
        }
        let silent = facts.silentMonths(in: year).values.flatMap(\.self).sorted { ($0.month, $0.register) < ($1.month, $1.register) }
        if !silent.isEmpty {
            said.append("Rows are likely to be missing in these months; every table that counts them says so:")
            said.append(silent.map { "- \($0.sentence)" }.joined(separator: "\n"))
        }
        return said.joined(separator: "\n\n")
    }

    private var progress: String {
        facts.carriedPriorities.map { each in
            var said = "**\(each.priority.priority.endingWithStop)** " + (each.priority.progress ?? "")
            if let detail = each.detail {
                said += " \(detail.state.title)."
                if let evidence = detail.evidence { said += " What shows it: \(evidence.endingWithStop)" }
                if let carried = detail.carriedBy { said += " It is carried on by: \(carried.endingWithStop)" }
            }
            return said.trimmingSpaces
        }.joined(separator: "\n\n")
    }

    private var plan: String {
        let actions = facts.improvementPlan.sorted { $0.action.area < $1.action.area }
        var said: [String] = [], area = ""
        for each in actions {
            let title = "### \(each.action.title)"
            if title != area { said.append(title) }
            area = title
            var line = "- \(each.action.action.endingWithStop)"
            if let owner = each.detail?.owner.flatMap({ facts.staff($0) })?.role, !owner.isEmpty { line += " Led by: \(owner.endingWithStop)" }
            if let due = each.detail?.due { line += " By \(due.long)." }
            if let measure = each.figure?.measure, each.detail?.group == nil, (try? tables.figure(.measure(id: measure.id, period: .reportYear, kind: .usual))) != nil {
                line += " The figure that shows it: \(measure.title.lowercased()), {{\(measure.id)}}."
            }
            said.append(line)
        }
        return said.joined(separator: "\n\n")
    }

    /// The board is asked for these; what it answered a year ago stands first.
    private var recommendations: String {
        var said: [String] = []
        let all = facts.boardRecommendations
        let before = all.filter { $0.year == year.previous }
        if !before.isEmpty {
            said.append("### Last year’s recommendations")
            said += before.map { each in
                let answer = each.detail?.response.map { "\($0.title)\(each.detail?.board.map { " by the \($0)" } ?? "")." } ?? "Not considered yet."
                return "- \(each.recommendation.text.endingWithStop) \(answer)" + (each.detail?.followUp.map { " \($0.endingWithStop)" } ?? "")
            }
        }
        let now = all.filter { $0.year == year || ($0.year == nil && stage != .published) }
        if !now.isEmpty {
            if !before.isEmpty { said.append("### This year’s recommendations") }
            said.append(now.enumerated().map { "\($0.offset + 1). \($0.element.recommendation.text.endingWithStop)" }.joined(separator: "\n"))
        }
        return said.joined(separator: "\n\n")
    }
}
