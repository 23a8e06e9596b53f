import Care
import Documents

/// A pack as it goes to its person: a letter, and the decisions or the record after it. The child's own speaks to the child.
struct PackDocument {
    let pack: Pack
    let meeting: Meeting
    let facts: Facts
    let authority: String
    /// The day on the letter.
    let day: Day
    var isLarge = false
    var isPreview = false
    /// On a page of the product, under a heading of its own.
    var isEmbedded = false

    private var isToChild: Bool { pack.person.role == .child }

    /// Whether the person needs large print, as the list of people and contacts says.
    static func needsLarge(_ person: MeetingPerson, _ facts: Facts) -> Bool {
        person.contact.flatMap { facts.contact($0)?.needs }?.lowercased().contains("large") ?? false
    }

    var title: String {
        guard isToChild else { return pack.title }
        return pack.kind == .decisions ? "What was decided at \(meeting.toChild)" : "The record of \(meeting.toChild)"
    }

    var document: PrintDocument {
        PrintDocument(title: title, recipient: pack.recipient, authority: authority, isLarge: isLarge, isPreview: isPreview, body: body)
    }

    private var body: HTML {
        HTML {
            letter
            section("pr-record") {
                isEmbedded ? h2("pr-title") { title } : h1("pr-title") { title }
                facts(of: pack)
                parts
            }
        }
    }

    private func facts(of pack: Pack) -> HTML {
        HTML.element("dl", [.class("pr-facts")]) {
            pack.facts.filter { !isToChild || $0.label != "Child" }.map { line in
                div(nil) {
                    HTML.element("dt") { isToChild && line.label == "Date" ? "When we met" : isToChild && line.label == "Chair" ? "Who led it" : line.label }
                    HTML.element("dd") { line.words }
                }
            }
        }
    }

    // MARK: The letter

    private var letter: HTML {
        section("pr-letter", [.aria("label", "Letter")]) {
            div("pr-letter__top") {
                HTML.element("address", [.class("pr-address")]) { addressLines.map { line in span("pr-address__line") { line } } }
                p("pr-letter__day") { day.long }
            }
            p(nil) { "Dear \(isToChild ? forename : pack.recipient)," }
            p("pr-letter__subject") { title }
            (isToChild ? wordsToChild : words).map { sentence in p(nil) { sentence } }
            p("pr-letter__end") { isToChild ? "With best wishes" : "Yours sincerely" }
            p("pr-letter__sign") {
                strong { chair }
                HTML.element("br")
                isToChild ? "I led \(meeting.toChild)" : "Chair of the meeting"
            }
        }
    }

    /// The person's own address, for the window of an envelope; never one that is withheld.
    private var addressLines: [String] {
        var lines = [pack.recipient]
        if let contact = pack.person.contact.flatMap({ facts.contact($0) }), contact.addressWithheld == .no, let address = contact.address {
            lines += address.split { $0 == "," || $0.isNewline }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        }
        return lines
    }

    private var chair: String { meeting.chair.map { facts.name(of: $0) } ?? "The Independent Reviewing Service" }

    private var forename: String {
        pack.person.child.flatMap { facts.number(of: $0) }.flatMap { facts.children[$0].forename } ?? pack.recipient
    }

    private var words: [String] {
        let when = meeting.day.long, about = pack.facts.first { $0.label.hasPrefix("Child") }.map { " about \($0.words)" } ?? ""
        let kind = meeting.inSentence
        let first =
            pack.kind == .decisions
            ? "Here are the decisions of the \(kind) on \(when)\(about). They can be worked with from today; the full record follows when it has been checked and approved."
            : "Here is the record of the \(kind) on \(when)\(about): what was said, and what was decided."
        return [
            first, "Please keep it somewhere safe, and do not copy it or pass it on. It tells private things about a child.",
            "If something in it is not right, or you do not agree with a decision, please tell me.",
            "If it reached you by mistake, please tell us at once, and give it back.",
        ]
    }

    private var wordsToChild: [String] {
        let first =
            pack.kind == .decisions
            ? "On \(meeting.day.long) we met for \(meeting.toChild). This letter tells you what was decided, who does it, and by when."
            : "On \(meeting.day.long) we met for \(meeting.toChild). This is what was said, and what was decided."
        return [
            first, "You can read it by yourself, or with somebody you trust. If a word is hard, ask me or your social worker.",
            "If something is wrong, or you do not agree, tell me. You can also ask for an advocate: somebody who is on your side and helps you say what you think.",
            "It is about you, and it is private. Keep it in a safe place.",
        ]
    }

    // MARK: The record

    /// The pack's parts in their order; decisions that follow one another make one list.
    private var parts: HTML {
        var made: [HTML] = [], decisions: [(place: Int, decision: Decision)] = []
        for (place, part) in pack.parts.enumerated() {
            if part.source.hasPrefix("decision:"), let decision = facts.decision(Decision.ID(String(part.source.dropFirst("decision:".count)))) {
                decisions.append((place, decision))
            } else {
                made.append(words(of: part, place))
            }
        }
        if !decisions.isEmpty { made.append(isToChild ? toChild(decisions) : table(decisions)) }
        return HTML { made }
    }

    private func words(of part: Pack.Part, _ place: Int) -> HTML {
        section("pr-part", [.id("part-\(place)")]) {
            small(heading(of: part))
            if part.source == "people" {
                ul("pr-list") { part.lines.map { line in li { line } } }
            } else {
                part.lines.map { line in p(nil) { line } }
            }
        }
    }

    private func small(_ words: String) -> HTML { isEmbedded ? h3("pr-heading") { words } : h2("pr-heading") { words } }

    private func heading(of part: Pack.Part) -> String {
        guard isToChild else { return part.heading }
        for (source, words) in Self.toChild where part.source.hasPrefix(source) { return words }
        if part.source == "outcome" { return "What was decided about your plan" }
        if part.source.hasPrefix("safety:") { return "What we are worried may happen, and what must be different" }
        return MinuteHeading.allCases.first { $0.title == part.heading }?.toChild ?? part.heading
    }

    /// What the parts of the record are called where the child reads them.
    private static let toChild = [
        ("people", "Who was there"), ("participation", "How you took part"), ("visit", "When I saw you before"), ("earlier", "What was decided before, and what came of it"),
        ("scale", "How safe things are for you"), ("health", "Your health and school"), ("standing-questions", "What we ask every time"),
    ]

    private func toChild(_ decisions: [(place: Int, decision: Decision)]) -> HTML {
        section("pr-part") {
            small("What was decided")
            ol("pr-cards") {
                decisions.map { place, decision in
                    HTML.element("li", [.class("pr-card"), .id("part-\(place)")]) {
                        HTML.element("dl", [.class("pr-card__lines")]) {
                            cardLine("What will happen", decision.action)
                            if let outcome = decision.outcome, !outcome.isEmpty { cardLine("So that", outcome) }
                            cardLine("Who does it", decision.owner.capitalised)
                            if let due = decision.due { cardLine("By when", due.long) }
                        }
                    }
                }
            }
        }
    }

    private func cardLine(_ label: String, _ words: String) -> HTML {
        div(nil) {
            HTML.element("dt") { label }
            HTML.element("dd") { words }
        }
    }

    private func table(_ decisions: [(place: Int, decision: Decision)]) -> HTML {
        let children = Set(decisions.map(\.decision.child)).count > 1
        let heads = ["No."] + (children ? ["Child"] : []) + ["What will be done", "Who", "By"]
        return section("pr-part pr-part--decisions") {
            small("Decisions")
            HTML.element("table", [.class("pr-table")]) {
                HTML.element("caption", [.class("pr-table__caption")]) { "Every decision with who does it and by when" }
                HTML.element("thead") {
                    HTML.element("tr") { heads.map { head in HTML.element("th", [.scope("col")]) { head } } }
                }
                HTML.element("tbody") {
                    decisions.map { place, decision in
                        HTML.element("tr", [.id("part-\(place)")]) {
                            HTML.element("th", [.scope("row")]) { String(decision.number) }
                            if children { HTML.element("td") { facts.child(decision.child)?.name ?? "" } }
                            HTML.element("td") {
                                p(nil) { decision.action }
                                if let outcome = decision.outcome, !outcome.isEmpty { p("pr-quiet") { "So that: \(outcome)" } }
                            }
                            HTML.element("td") { decision.owner.capitalised }
                            HTML.element("td", [.class("pr-day")]) { decision.due?.long ?? "No day set" }
                        }
                    }
                }
            }
        }
    }
}
