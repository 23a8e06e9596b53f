import Care
import Documents

/// Every state of an entry, and what changed from one to the next.
struct EntryHistoryPage: Page {
    let title: String
    let over: String
    let child: Int
    let facts: Facts
    let links: Links
    /// Oldest first; of one entry, or of several.
    let versions: [Shown]

    private var told: Child { facts.children[child] }
    var area: Area? { .children }
    var trail: [(title: String, address: String)] { [("Children", "/children"), (told.name, links.child(told.id))] }

    var body: HTML {
        HTML {
            heading(title, over: "\(told.name): \(over)")
            if versions.isEmpty { p("govuk-body fp-empty") { "Nothing is recorded." } }
            HTML.element("ol", [.class("fp-history")]) { EntryChanges.of(versions).map { changes($0) } }
        }
    }

    private func changes(_ step: EntryChanges) -> HTML {
        li("fp-history__step") {
            p("fp-history__who") {
                strong { step.title }
                HTML(" \(LondonTime.dayAndTime(step.hand.at)), by \(step.hand.actor)")
                if !step.hand.reason.isEmpty { HTML(". Reason: \(step.hand.reason)") }
            }
            if !step.fields.isEmpty {
                summaryList(
                    step.fields.map { field in
                        let now = shownText(field.after, field.column, facts), was = shownText(field.before, field.column, facts)
                        return (
                            field.column.title,
                            HTML {
                                if !was.isEmpty {
                                    HTML.element("del") { was }
                                    HTML(" ")
                                }
                                if !now.isEmpty { HTML.element("ins") { now } }
                            }
                        )
                    })
            }
        }
    }
}

/// One step in the life of an entry: who did what, and the fields that changed.
struct EntryChanges {
    let title: String
    let hand: Shown.Hand
    let fields: [(column: RegisterShape.Column, before: String, after: String)]

    /// The steps of several states, oldest first.
    static func of(_ versions: [Shown]) -> [EntryChanges] {
        var steps: [EntryChanges] = []
        for (index, version) in versions.enumerated() {
            guard let shape = version.shape else { continue }
            let keys = shape.columns.indices.filter { shape.columns[$0].isKey }
            let before = versions[..<index].last { other in other.register == version.register && keys.allSatisfy { other.cells[$0] == version.cells[$0] } }
            let fields = shape.columns.indices.compactMap { place -> (RegisterShape.Column, String, String)? in
                let was = before?.cells[place] ?? "", now = version.cells[place]
                if was == now || shape.columns[place].isKey { return nil }
                return (shape.columns[place], was, now)
            }
            let verb = before == nil ? "Written" : version.written.action == "undo" ? "Taken back" : version.written.action.hasPrefix("move") ? "Moved here" : "Changed"
            steps.append(EntryChanges(title: "\(shape.title): \(verb.lowercased())", hand: version.written, fields: fields))
            if let ended = version.ended, version.isStruck || !versions[(index + 1)...].contains(where: { next in keys.allSatisfy { next.cells[$0] == version.cells[$0] } }) {
                steps.append(EntryChanges(title: "\(shape.title): \(version.isStruck ? "struck through" : "ended")", hand: ended, fields: []))
            }
        }
        return steps.enumerated().sorted { ($0.element.hand.at, $0.offset) < ($1.element.hand.at, $1.offset) }.map(\.element)
    }
}
