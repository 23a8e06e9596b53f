import Care
import Documents

/// The pages of the child's voice, each with its address.
enum VoiceTab: String, CaseIterable {
    case inbox = "Inbox"
    case views = "What came of it"
    case usage = "Usage"
    case pledge = "Pledge"

    private var address: String {
        switch self {
        case .inbox: "/voice"
        case .views: "/voice/views"
        case .usage: "/voice/usage"
        case .pledge: "/voice/pledge"
        }
    }

    /// Links to the pages the reader has.
    static func views(_ current: VoiceTab, seesFigures: Bool, readsViews: Bool = true) -> HTML {
        let tabs = allCases.filter { [.usage, .pledge].contains($0) ? seesFigures : readsViews }
        return Web.views("Parts of the child’s voice", tabs.map { ($0.rawValue, $0.address, $0 == current) })
    }
}

/// How it stands with something a child said, in the three words every line ends in.
func viewState(_ line: ViewLine) -> HTML {
    switch line.state {
    case .done: tag("We did", .green)
    case .couldNot: tag("We could not", .yellow)
    case .open: tag("Still open", .blue)
    }
}

func problemState(_ state: ProblemCase.State) -> HTML {
    switch state {
    case .toRoute: tag("To send on", .red)
    case .waiting: tag("Waiting for an answer", .yellow)
    case .answered: tag("Child to be told", .orange)
    case .closed: tag("Closed", .green)
    }
}

/// Lines of what was said, the latest first: the words, what came of them, the decision they led to, and when the child was told.
struct ViewLines {
    let lines: [ViewLine]
    let facts: Facts
    let links: Links
    /// Whether each line names its child.
    var namesChild = true
    /// Whether lines newer than the child's last review are marked.
    var marksNew = false
    /// Whether the reader may say of a child what came of a line.
    let mayAnswer: (Int) -> Bool
    /// Whether the reader may read of a child what its meetings decided.
    let mayRead: (Int) -> Bool
    /// The address where the words themselves are changed; nil where they are not the reader's to change.
    var change: (ViewLine) -> String? = { _ in nil }
    let caption: String
    var whenEmpty = "Nothing is here. What a child says, in whatever way, stands here with what came of it."

    private var columns: [ListTable.Column] {
        (namesChild ? [.init("Child")] : []) + [
            .init("Said", isShort: true), .init("In their words", isLong: true), .init("How it came"), .init("What came of it", isLong: true), .init("Told", isShort: true), .init("Entry", isShort: true),
        ]
    }

    var html: HTML {
        ListTable(
            caption: caption, columns: columns,
            rows: lines.map { line in
                (namesChild ? [WorkParts(facts: facts, links: links).child(line.child)] : []) + [
                    HTML {
                        HTML(line.said.short)
                        if marksNew, facts.isSinceLastReview(line) {
                            HTML(" ")
                            tag("New since the review", .purple)
                        }
                    },
                    words(line),
                    HTML {
                        if line.by != .child { "\(line.by.title), " }
                        line.method
                    },
                    outcome(line), told(line), entry(line),
                ]
            }, whenEmpty: whenEmpty
        ).html
    }

    private func words(_ line: ViewLine) -> HTML {
        guard let words = line.words, !words.isEmpty else { return span("fp-quiet") { "No words in the file" } }
        return HTML.element("q", [.class("fp-said")]) { words }
    }

    private func outcome(_ line: ViewLine) -> HTML {
        HTML {
            viewState(line)
            if let because = line.because, !because.isEmpty { div("fp-quiet") { because } }
            line.decisions.compactMap { facts.decision($0) }.map { decision in
                let words = "Decision \(decision.number): \(decision.action)"
                return div { decision.meeting.map { mayRead(line.child) ? link(words, Links.meeting($0, "decisions")) : HTML(words) } ?? HTML(words) }
            }
        }
    }

    private func told(_ line: ViewLine) -> HTML {
        if let told = line.told { return HTML(told.short) }
        return line.by == .child && facts.tellBy(line) < facts.today ? tag("Not told", .red) : span("fp-quiet") { "Not yet" }
    }

    private func entry(_ line: ViewLine) -> HTML {
        let child = facts.children[line.child], about = "of \(line.said.short)"
        return HTML {
            if line.source == .problem {
                link("The problem", links.problem(line.id, of: child.id), about: about)
            } else if mayAnswer(line.child) {
                link("What came of it", links.answer(line, of: child.id), about: about)
            }
            if let change = change(line) {
                HTML(" ")
                changeLink(change, about: about)
            }
        }
    }
}

/// What the child said before a meeting, with what came of it or why nothing could: each review hears every line.
struct ViewsHeard {
    let view: MeetingView

    var html: HTML {
        let facts = view.facts
        return HTML {
            view.children.map { child in
                ViewLines(
                    lines: facts.viewsHeard(at: view.meeting, of: child), facts: facts, links: view.links, namesChild: false,
                    mayAnswer: { _ in view.may.contains(.recordMeeting) }, mayRead: { _ in true }, caption: "What \(facts.children[child].name) said since the last review",
                    whenEmpty: "Nothing that \(facts.children[child].name) said since the last review is recorded."
                ).html
            }
        }
    }
}
