import Care
import Documents

/// Who has done which course, who is still to do it, and whose ran out.
struct TrainingPage: Page {
    let facts: Facts
    /// Only this course; nil for all.
    let course: String?
    let mayKeep: Bool
    /// Starters whose checklist the reader may open.
    let starters: [StaffMember]

    let title = "Training"
    var area: Area? { .improvement }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Improvement plan", "/improvement")] }

    private var year: ReportingYear { ReportingYear(containing: facts.today) }

    var body: HTML {
        let needs = facts.trainingNeeds(on: facts.today)
        return HTML {
            heading(title)
            ImprovementView.training.html
            if mayKeep { actionLinks([("Add an attendance", "/service/training/new"), ("Add a course", "/service/courses/new"), ("Starter checklist", "/service/starter-items")]) }
            part("Courses", id: "courses") { courses }
            part("Still to do", id: "to-do") { toDo(needs.filter { !$0.state.isDone && (course == nil || $0.course.id == course) }) }
            if !starters.isEmpty {
                part("New to the service", id: "starters") {
                    ListTable(
                        caption: "New to the service", columns: [.init("Who"), .init("Since", isShort: true), .init("Checklist"), .init("Overdue", isNumber: true)],
                        rows: starters.map { member in
                            let lines = facts.starterLines(of: member.id)
                            return [
                                link(facts.name(of: member.id), Links.starter(member.id)), HTML(member.from?.short), HTML("\(lines.count { $0.tick != nil }) of \(lines.count) done"),
                                HTML(counted(lines.count { $0.isLate(on: facts.today) })),
                            ]
                        }
                    ).html
                }
            }
            p("govuk-body") { link("Staff trained by role and quarter (Table 7a)", Links.table(year, "7a")) }
        }
    }

    private var courses: HTML {
        ListTable(
            caption: "Courses", columns: [.init("Course"), .init("Days", isNumber: true), .init("For whom"), .init("Runs out"), .init("Done"), .init("Still to do", isNumber: true)],
            rows: facts.records[Course.self].entries.enumerated().map { place, row in
                let figure = facts.liveFigure(.trainingUpToDate, group: row.title, in: facts.yearSoFar), number = facts.records[Course.self].ids[place]
                return [
                    mayKeep && number > 0 ? link(row.title, Links.entry("courses", number)) : HTML(row.title), HTML(row.days.text), HTML(row.roles),
                    HTML(row.expires.map { "After \(counted($0, "month"))" } ?? "Never"), figure.html(),
                    a("/training?course=\(FormReader.encoded(row.id))#to-do", "govuk-link") {
                        counted(figure.tally.missed)
                        unseen(" still to do \(row.title)")
                    },
                ]
            }, whenEmpty: "No course is recorded. Each would be here with how many have done it, of those whose role asks for it."
        ).html
    }

    private func toDo(_ needs: [TrainingNeed]) -> HTML {
        HTML {
            if course != nil { p("govuk-body") { link("Show every course", "/training#to-do") } }
            ListTable(
                caption: "Still to do", columns: [.init("Who"), .init("Role"), .init("Course"), .init("Why", isShort: true)],
                rows: needs.prefix(200).map { need in
                    [
                        HTML(facts.name(of: need.staff)), HTML(facts.staff(need.staff)?.role), HTML(need.course.title),
                        need.state == .toDo ? HTML("Not done yet") : HTML { tag("Ran out", .red); HTML(" \(ranOut(need))") },
                    ]
                }, whenEmpty: "Everybody has done what their role asks for."
            ).html
            if needs.count > 200 { p("govuk-body fp-quiet") { "The first 200 of \(counted(needs.count)) are shown. Choose a course above to see the others." } }
        }
    }

    private func ranOut(_ need: TrainingNeed) -> String { if case .ranOut(let day) = need.state { day.short } else { "" } }
}
