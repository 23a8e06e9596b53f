import Care
import Documents

/// The topics, each with its four figures.
struct TopicsPage: Page {
    let facts: Facts

    let title = "Topics"
    var area: Area? { .topics }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title)
            paragraph("One topic at a time: what audits, feedback, concerns and the pledge say of it, side by side, over the last twelve months.")
            ListTable(
                caption: "Topics", columns: [.init("Topic")] + TopicPanel.Kind.allCases.map { ListTable.Column($0.title) },
                rows: QualityTopic.allCases.map { topic in [link(topic.title, Links.topic(topic))] + facts.panels(of: topic).map { HTML($0.sentence) } }
            ).html
        }
    }
}

/// One topic: audits, feedback, concerns and the pledge side by side, each figure with its cases.
struct TopicPage: Page {
    let topic: QualityTopic
    /// The whole service, for its figures.
    let whole: Facts
    /// The children open to the reader.
    let facts: Facts
    let links: Links
    /// Whether the reader may see what a case says, by the panel and the child's place.
    let opens: @Sendable (TopicPanel.Kind, Int) -> Bool

    var title: String { topic.title }
    var area: Area? { .topics }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { [("Topics", "/topics")] }

    var body: HTML {
        HTML {
            heading(title, over: "Topic")
            views("Topics", QualityTopic.allCases.map { ($0.title, Links.topic($0), $0 == topic) })
            div("fp-topic") { whole.panels(of: topic).map(panel) }
        }
    }

    private func panel(_ panel: TopicPanel) -> HTML {
        let parts = WorkParts(facts: facts, links: links)
        let shown = panel.items.filter { item in item.child.map { id in facts.number(of: id).map { opens(panel.kind, $0) } ?? false } ?? true }
        return section("fp-topic__panel", [.aria("labelledby", "panel-\(panel.kind.rawValue)")]) {
            heading2(panel.kind.title, id: "panel-\(panel.kind.rawValue)")
            p("govuk-body fp-lead") { panel.sentence }
            if !panel.items.isEmpty {
                details("Show the \(counted(panel.items.count, "case"))", about: "of \(panel.kind.title)") {
                    ListTable(
                        caption: "\(panel.kind.title): \(topic.title)", columns: [.init("What", isLong: true), .init("Result"), .init("Child"), .init("On", isShort: true)],
                        rows: shown.prefix(200).map { item in
                            [
                                HTML(item.words), HTML(item.result), item.child.flatMap { facts.number(of: $0) }.map(parts.child) ?? span("fp-quiet") { "No child is named" }, HTML(item.day.short),
                            ]
                        }, whenEmpty: "The cases are of children whose records are not open to you."
                    ).html
                    if shown.count < panel.items.count, !shown.isEmpty {
                        p("govuk-body fp-quiet") { "\(counted(panel.items.count - shown.count, "case is", "cases are")) of children whose records are not open to you." }
                    }
                }
            }
        }
    }
}
