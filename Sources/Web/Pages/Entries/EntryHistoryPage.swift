import Care
import Documents

/// Every state of an entry, and what changed from one to the next.
struct EntryHistoryPage: Page {
    let title: String
    let over: String
    let place: EntryPlace
    let facts: Facts
    /// Oldest first; of one entry, or of several.
    let versions: [Shown]

    var area: Area? { place.area }
    var trail: [(title: String, address: String)] { place.trail }

    var body: HTML {
        HTML {
            heading(title, over: "\(place.over): \(over)")
            if versions.isEmpty { p("govuk-body fp-empty") { "Nothing is recorded." } }
            HTML.element("ol", [.class("fp-history")]) { EntryChanges.of(versions).map { entryStep($0, facts) } }
        }
    }
}

/// One step in the life of an entry, field by field: what it was, struck out, and what it is.
func entryStep(_ step: EntryChanges, _ facts: Facts) -> HTML {
    li("fp-history__step" + (step.isStruck ? " fp-history__step--struck" : "")) {
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

/// One step in the life of an entry: who did what, and the fields that changed.
struct EntryChanges {
    let title: String
    let hand: Shown.Hand
    let fields: [(column: RegisterShape.Column, before: String, after: String)]
    /// Whether it struck the entry through or took it off this file; what it said then is shown as no longer standing.
    var isStruck = false

    private struct Key: Hashable {
        let register: String
        let cells: [String]
    }

    /// The steps of several states, oldest first.
    static func of(_ versions: [Shown]) -> [EntryChanges] {
        var steps: [EntryChanges] = []
        var before: [Key: Shown] = [:]
        // The line that wrote each next state: a state that ends there was changed, not ended.
        let written = Set(versions.map { Written(key: key($0), at: $0.written) })
        for version in versions {
            guard let shape = version.shape else { continue }
            let key = key(version), last = before[key]
            before[key] = version
            let fields = shape.columns.indices.compactMap { place -> (RegisterShape.Column, String, String)? in
                let was = last?.text(at: place) ?? "", now = version.text(at: place)
                return was == now || shape.columns[place].isKey ? nil : (shape.columns[place], was, now)
            }
            steps.append(EntryChanges(title: "\(EntryRegisterTitles.title(shape)): \(verb(version, isFirst: last == nil))", hand: version.written, fields: fields))
            guard let ended = version.ended, !written.contains(Written(key: key, at: ended)) else { continue }
            let isMoved = ended.action.hasPrefix("move")
            let verb = version.isStruck ? "struck through" : isMoved ? "moved to another child’s file" : ended.action == "undo" ? "taken back" : "ended"
            let said = shape.columns.indices.compactMap { place -> (RegisterShape.Column, String, String)? in
                let was = version.text(at: place)
                return was.isEmpty || shape.columns[place].isKey ? nil : (shape.columns[place], was, "")
            }
            steps.append(EntryChanges(title: "\(EntryRegisterTitles.title(shape)): \(verb)", hand: ended, fields: version.isStruck || isMoved ? said : [], isStruck: true))
        }
        return steps.enumerated().sorted { ($0.element.hand.at, $0.offset) < ($1.element.hand.at, $1.offset) }.map(\.element)
    }

    private struct Written: Hashable {
        let key: Key
        let at: Shown.Hand
    }

    private static func key(_ version: Shown) -> Key {
        let columns = version.shape?.columns ?? []
        return Key(register: version.register, cells: columns.indices.filter { columns[$0].isKey }.map { version.text(at: $0) })
    }

    private static func verb(_ version: Shown, isFirst: Bool) -> String {
        switch version.written.action {
        case "undo": isFirst ? "put back" : "taken back"
        case let action where action.hasPrefix("move"): "moved here from another child’s file"
        case "import": isFirst ? "imported" : "changed by an import"
        default: isFirst ? "written" : "changed"
        }
    }
}

extension Shown {
    /// The text of a field by its place; empty where there is none.
    func text(at place: Int) -> String { cells.indices.contains(place) ? cells[place] : "" }
}
