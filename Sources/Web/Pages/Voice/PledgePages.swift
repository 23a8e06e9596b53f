import Care
import Documents

/// The pledge: how well each promise is kept, counted over the children reviewed in the last twelve months.
struct PledgePage: Page {
    let promises: [PledgePromise]
    let cases: [Facts.PledgeCase]
    let opens: Bool
    let mayKeep: Bool

    let title = "Pledge"
    var area: Area? { opens ? .voice : .feedback }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading("How well the pledge is kept", over: "Pledge")
            VoiceTab.views(.pledge, seesFigures: true, readsViews: opens)
            p("govuk-body fp-lead") { "Children who had a review in the last twelve months: \(counted(Set(cases.map(\.child)).count)). The last answer of each counts; who was not asked is counted, too." }
            if mayKeep { actionLinks([("Promises", "/service/pledge")]) }
            ListTable(
                caption: "The pledge, promise by promise",
                columns: [.init("Promise", isLong: true), .init("Topic")] + PledgeResult.allCases.map { .init($0.title, isNumber: true) } + [.init("Kept, of those asked")],
                rows: promises.map(row), whenEmpty: "No promise is written down. The participation team or the manager adds the council’s pledge under Promises."
            ).html
            p("govuk-body fp-quiet") { "Where fewer than \(SmallBase.least) were asked, the count is given and no percentage." }
        }
    }

    private func row(_ promise: PledgePromise) -> [HTML] {
        let own = cases.filter { $0.promise.id == promise.id }
        let asked = own.count { $0.result != .notAsked }, met = own.count { $0.result == .met }
        return [HTML("\(promise.number). \(promise.words)"), HTML(promise.topic)]
            + PledgeResult.allCases.map { result in
                let count = own.count { $0.result == result }
                guard opens, count > 0 else { return HTML(counted(count)) }
                return link(
                    counted(count), "/voice/pledge/children?promise=\(FormReader.encoded(promise.id))&answer=\(FormReader.encoded(result.rawValue))", about: "\(result.rawValue), promise \(promise.number)")
            } + [HTML(asked == 0 ? "" : SmallBase.text(met, of: asked))]
    }
}

/// The children behind one number of the pledge, as far as they are open to the reader.
struct PledgeChildrenPage: Page {
    let promise: PledgePromise
    let result: PledgeResult
    let cases: [Facts.PledgeCase]
    /// How many there are in the whole service.
    let all: Int
    let facts: Facts
    let links: Links
    let seesFigures: Bool

    var title: String { "Pledge: \(result.rawValue)" }
    var area: Area? { .voice }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { seesFigures ? [("Pledge", "/voice/pledge")] : [("What children say", "/voice")] }

    var body: HTML {
        HTML {
            heading("\(result.title): \(counted(all, "child", "children"))", over: "\(promise.number). \(promise.words)")
            ListTable(
                caption: title, columns: [.init("Child"), .init("Answered on", isShort: true), .init("In words", isLong: true)],
                rows: cases.map { each in
                    [WorkParts(facts: facts, links: links).child(each.child), each.answer.map { HTML($0.answered.short) } ?? .empty, HTML(each.answer?.words)]
                }, whenEmpty: "None of these children is open to you."
            ).html
            if cases.count < all, !cases.isEmpty { p("govuk-body fp-quiet") { "\(counted(all - cases.count, "child is", "children are")) not open to you." } }
        }
    }
}

/// The pledge asked at a review: one question for each promise, each of which can be left out.
struct MeetingPledgePage: Page {
    let view: MeetingView
    let promises: [PledgePromise]
    let values: [String: String]
    var problems: [EntryProblem] = []

    var title: String { problems.isEmpty ? "The pledge" : "Error: The pledge" }
    var area: Area? { .meetings }
    var trail: [(title: String, address: String)] { view.trail + [(view.meeting.title, view.address)] }

    static func name(_ child: Int, _ promise: PledgePromise) -> String { "answer-\(child)-\(promise.id)" }

    var body: HTML {
        HTML {
            if !problems.isEmpty { errorSummary(problems.map { ($0.sentence, $0.field) }) }
            heading("The pledge", over: "\(view.about): \(view.meeting.title), \(view.meeting.day.long)")
            p("govuk-body") { "Ask as much of it as the child wants to answer. What is left empty counts as not asked." }
            if promises.isEmpty {
                nothing("No promise is written down yet.")
            } else {
                form(Links.meeting(view.meeting.id, "pledge"), token: view.token, class: "fp-form") {
                    view.children.enumerated().map { place, child in
                        HTML {
                            if view.children.count > 1 { heading2(view.facts.children[child].name) }
                            promises.map { promise in
                                HTML {
                                    radios(
                                        "\(promise.number). \(promise.words)", name: Self.name(place, promise), value: values[Self.name(place, promise)] ?? "",
                                        options: PledgeResult.allCases.map { ($0.rawValue, $0.title) }, error: problems.first { $0.field == Self.name(place, promise) }?.sentence)
                                    textField("In the child’s words", name: "words-" + Self.name(place, promise), value: values["words-" + Self.name(place, promise)] ?? "", width: nil)
                                }
                            }
                        }
                    }
                    div("govuk-button-group") {
                        button("Save")
                        link("Cancel", view.address)
                    }
                }
            }
        }
    }
}
