import Care
import Documents
import Store

/// The letter to a child after a review: written from what was said and decided, with a meter that says who can read it.
struct LetterPage: Page {
    let record: ChildRecord
    let meeting: Meeting
    /// What is typed: the words, how it goes out, and the decisions in plain words by their ids.
    let words: String
    let decisions: [(decision: Decision, words: String, happened: String)]
    let how: String
    let sent: Day?
    let isBegun: Bool
    let draftSaved: String?
    let problems: [(sentence: String, field: String)]
    let token: String

    private var facts: Facts { record.facts }
    private var address: String { "\(record.address(of: .own))/letters/\(FormReader.encoded(meeting.id.text))" }

    var title: String { (problems.isEmpty ? "" : "Error: ") + "Letter to \(record.told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail + [(ChildTab.own.title, record.address(of: .own))] }

    /// The name of a decision's field: ids may hold what a form's names cannot.
    static func field(_ kind: String, _ decision: Decision) -> String { "\(kind)-\(Store.digest(of: decision.id.text.utf8).prefix(12))" }

    private func error(_ field: String) -> String? { problems.first { $0.field == field }?.sentence }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems) }
            heading("Letter to the child", over: "\(record.told.name), \(meeting.title.lowercasedFirst) of \(meeting.day.long)")
            draftNotice(draftSaved, address: address, token: token)
            div("fp-two") {
                div { letter }
                div { meter }
            }
        }
    }

    private var letter: HTML {
        form(address, token: token, class: "fp-form--draft") {
            draftFields(address: address, title: "Letter after \(meeting.day.short)")
            textArea(
                "The letter", name: "words",
                value: words, hint: isBegun ? "An empty line parts paragraphs. What stands between “ and ” is the child’s own and is not measured."
                    : "Begun from what the meeting said and decided. Read it, and change it until it sounds like you. What stands between “ and ” is the child’s own.",
                error: error("words"), rows: 22)
            if !decisions.isEmpty {
                heading2("The decisions, for the child’s own pages")
                p("govuk-body fp-quiet") { "The child sees what you write here, and nothing of a decision you leave empty. Each sentence is held to what can be read at \(Int(ReadingAge.limit))." }
                decisions.map { one in
                    HTML.element("fieldset", [.class("govuk-fieldset fp-decision-line")]) {
                        HTML.element("legend", [.class("govuk-fieldset__legend")]) { "\(one.decision.number). \(one.decision.action)" }
                        textArea("In plain words", name: Self.field("plain", one.decision), value: one.words, error: error(Self.field("plain", one.decision)), rows: 2)
                        textArea("What happened since", name: Self.field("happened", one.decision), value: one.happened, rows: 1)
                    }
                }
            }
            radios(
                "How does the letter reach the child?", name: "how", value: how,
                options: [("own pages", "On their own pages"), ("by hand", "By hand"), ("post", "By post"), ("read together", "Read together")],
                hint: "Once it is sent, it stands on the child’s own pages as well.", error: error("how"))
            div("govuk-button-group") {
                HTML.element("button", [.type("submit"), .class("govuk-button"), .name("do"), .value("send")]) { sent == nil ? "Save and send" : "Save the change" }
                if sent == nil { HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value("save")]) { "Save, not sent yet" } }
                HTML.element("button", [.type("submit"), .class("govuk-button govuk-button--secondary"), .name("do"), .value("measure")]) { "Measure again" }
                draftButton
            }
        }
    }

    private var meter: HTML {
        let meter = ReadingMeter(words), age = meter.reading.age
        return section("fp-part", [.aria("labelledby", "meter")]) {
            heading2("Who can read it", id: "meter")
            if let age {
                p("govuk-body") {
                    meter.reading.isPlain ? tag("Plain", .green) : tag("Too hard", .orange)
                    " From about \(Int(age.rounded())) years on. We aim for \(Int(ReadingAge.limit)) or younger."
                }
                p("govuk-body fp-quiet") { "\(counted(meter.reading.words, "word")) in \(counted(meter.reading.sentences, "sentence")). The number counts words and syllables; only you know what this child understands." }
            }
            if !meter.hardest.isEmpty {
                heading3("The hardest sentences")
                ul("govuk-list govuk-list--bullet") {
                    meter.hardest.map { sentence in
                        li {
                            sentence.words
                            span("fp-quiet") { " (about \(Int(sentence.age.rounded())))" }
                        }
                    }
                }
            }
            if !meter.hints.isEmpty {
                heading3("Words of the office")
                summaryList(meter.hints.map { ($0.hard, HTML("perhaps: \($0.plain)")) })
            }
        }
    }
}
