import Care
import Documents

/// The improvement plan with the live figure of each action, last year's priorities, and what boards said to recommendations.
struct ImprovementPage: Page {
    /// The whole service: figures count every case.
    let facts: Facts
    let mayKeep: Bool

    let title = "Improvement plan"
    var area: Area? { .improvement }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title)
            ImprovementView.improvement.html
            if mayKeep {
                actionLinks([
                    ("Add an action", "/service/improvement-plan/new"), ("Add a recommendation", "/service/recommendations/new"), ("Add a priority of last year", "/service/last-year/new"),
                ])
            }
            part("This year’s actions", id: "actions") { actions }
            part("Last year’s priorities", id: "last-year") { lastYear }
            part("Recommendations to boards", id: "recommendations") { recommendations }
        }
    }

    private func name(_ words: String, _ form: String, _ number: Int64) -> HTML { mayKeep && number > 0 ? link(words, Links.entry(form, number)) : HTML(words) }

    private var actions: HTML {
        ListTable(
            caption: "This year’s actions",
            columns: [
                .init("Action", isLong: true), .init("Area"), .init("Answers for it"), .init("By", isShort: true), .init("Its figure now"), .init("Aim", isShort: true), .init("State", isShort: true),
            ],
            rows: facts.improvementPlan.map { each in
                [
                    HTML {
                        name(each.action.action, "improvement-plan", each.number)
                        if let parent = each.detail?.parent { p("fp-quiet") { parent } }
                    }, HTML("\(each.action.area). \(each.action.title)"), each.detail?.owner.map { HTML(facts.name(of: $0)) } ?? span("fp-quiet") { "Nobody" },
                    each.isDone ? HTML(each.detail?.due?.short) : WorkParts.due(each.detail?.due, today: facts.today), figure(each), aim(each), state(each),
                ]
            }, whenEmpty: "The plan has no actions yet. Each would be here with who answers for it and the figure that shows whether it works."
        ).html
    }

    private func figure(_ each: PlanAction) -> HTML {
        guard let figure = each.figure else { return span("fp-quiet") { "No measure chosen" } }
        return HTML {
            figure.html(beside: each.aim)
            p("fp-quiet") { [figure.measure.title, figure.group].compactMap { $0 }.joined(separator: ": ") }
        }
    }

    private func aim(_ each: PlanAction) -> HTML {
        guard let aim = each.aim, let figure = each.figure else { return .empty }
        return HTML {
            aim.words(figure.measure) + " "
            metTag(each.isOnTarget)
        }
    }

    private func state(_ each: PlanAction) -> HTML {
        if let done = each.detail?.done { return HTML { tag("Done", .green); HTML(" \(done.short)") } }
        return HTML(each.action.status?.capitalised ?? "Not begun")
    }

    private var lastYear: HTML {
        ListTable(
            caption: "Last year’s priorities",
            columns: [.init("Priority", isLong: true), .init("Progress", isLong: true), .init("How it ended", isShort: true), .init("What shows it", isLong: true), .init("Carried on by", isLong: true)],
            rows: facts.carriedPriorities.map { each in
                [
                    name("\(each.priority.number). \(each.priority.priority)", "last-year", each.number), HTML(each.priority.progress), each.detail.map { ending($0.state) } ?? span("fp-quiet") { "Not said yet" },
                    HTML(each.detail?.evidence), HTML(each.detail?.carriedBy),
                ]
            }, whenEmpty: "No priority of last year is recorded."
        ).html
    }

    private func ending(_ state: CarryOver) -> HTML {
        switch state {
        case .done: tag(state.title, .green)
        case .partly: tag(state.title, .yellow)
        case .notDone: tag(state.title, .red)
        case .carried: tag(state.title, .blue)
        }
    }

    private var recommendations: HTML {
        ListTable(
            caption: "Recommendations to boards",
            columns: [.init("Recommendation", isLong: true), .init("Report", isShort: true), .init("Board"), .init("Considered", isShort: true), .init("Answer", isLong: true), .init("What came of it", isLong: true)],
            rows: facts.boardRecommendations.map { each in
                [
                    name("\(each.recommendation.number). \(each.recommendation.text)", "recommendations", each.number), HTML(each.year?.title ?? "The next"), HTML(each.detail?.board),
                    each.detail?.considered.map { HTML($0.short) } ?? span("fp-quiet") { "Not yet" },
                    HTML([each.detail?.response?.title, each.detail?.words].compactMap { $0 }.joined(separator: ". ")), HTML(each.detail?.followUp),
                ]
            }, whenEmpty: "No recommendation is recorded. Last year’s stand first, with what became of them."
        ).html
    }
}
