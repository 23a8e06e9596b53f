import Care
import Documents
import Store

/// The planner on paper: the five screens on which a child says what they want before a review, for those who would rather use a pen.
struct PlannerPage: OwnPage {
    /// The child's forename, on top.
    let name: String
    /// The day of the review it is for; nil where none is planned.
    let day: Day?
    let style: OwnStyle
    let address: String
    let up: String

    let title = "Before my review"
    var back: String? { up }
    var printed: OwnStyle? { style }

    var body: HTML {
        HTML {
            p("o-note o-screen") {
                "Print this page with your browser: "
                a("\(address)?size=plain", "o-link") { "as it is" }
                ", "
                a("\(address)?size=large", "o-link") { "in large print" }
                ", "
                a("\(address)?size=pictures", "o-link") { "with pictures" }
                ". When the child gives it back, open the pages together with the child and enter what it says."
            }
            ownHeading("\(name): before my review", .talk)
            ownWords((day.map { "My review is on \($0.long). " } ?? "") + "Tick what you want. Write or draw in the boxes. You can leave anything out.")
            WishStep.allCases.map(step)
        }
    }

    private func step(_ step: WishStep) -> HTML {
        section("o-planner", [.aria("label", step.title)]) {
            h2("o-h2 o-pictured") {
                OwnIcon.of(step).html
                span { "\(step.number). \(step.title)" }
            }
            step.questions.map { question in
                HTML {
                    p("o-label") { question.title }
                    if !question.ticks.isEmpty {
                        div("o-ticks") {
                            question.ticks.map { tick in
                                div("o-tick__label") {
                                    span("o-box", [.aria("hidden", "true")]) {}
                                    OwnIcon.of(tick)?.html
                                    span("o-tick__words") { tick }
                                }
                            }
                        }
                    }
                    if let words = question.words {
                        p("o-small") { words }
                        div("o-space") {}
                    }
                }
            }
        }
    }
}
