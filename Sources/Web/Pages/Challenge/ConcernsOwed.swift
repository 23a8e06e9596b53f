import Care
import Documents

/// What senior leaders owe: collective concerns that wait for an answer, each leading to it.
struct ConcernsOwed {
    let facts: Facts

    var html: HTML {
        part("Collective concerns and my response due", id: "concerns") {
            ListTable(
                caption: "Collective concerns waiting for an answer", columns: [.init("Concern", isLong: true), .init("Raised", isShort: true), .init("Answer due", isShort: true)],
                rows: facts.concernsToAnswer.map { each in
                    [
                        link(each.concern.title, Links.concern(each.concern.id, "answer")), HTML(each.concern.raised.short),
                        WorkParts.due(facts.due(each), today: facts.today),
                    ]
                }, whenEmpty: "No collective concern waits for your answer."
            ).html
            p("govuk-body") { link("All collective concerns", "/concerns") }
        }
    }
}
