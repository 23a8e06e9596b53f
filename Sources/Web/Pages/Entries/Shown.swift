import Care
import Documents

/// A stored state of an entry, as pages show it.
struct Shown: Sendable, Hashable {
    let register: String
    let number: Int64
    let cells: [String]
    let written: Hand
    /// Nil while it is current.
    let ended: Hand?
    /// Ended for good, with a reason.
    let isStruck: Bool

    /// Who did it, when and why.
    struct Hand: Sendable, Hashable {
        /// In UTC.
        let at: String
        let actor: String
        let action: String
        let reason: String
    }

    var shape: RegisterShape? { Registers.type(register)?.shape }

    func text(_ column: String) -> String {
        guard let place = shape?.columns.firstIndex(where: { $0.name == column }), cells.indices.contains(place) else { return "" }
        return cells[place]
    }
}

/// The text of a field as people read it: days in words, workers and children by name.
func shownText(_ text: String, _ column: RegisterShape.Column, _ facts: Facts) -> String {
    if text.isEmpty { return "" }
    if column.kind == .day, let day = Day(text) { return day.long }
    if column.name.hasSuffix("staff_id") { return facts.name(of: StaffMember.ID(text)) }
    if column.name.hasSuffix("child_id"), let child = facts.child(Child.ID(text)) { return child.name }
    if case .code(let list) = column.kind, let label = list[text]?.label { return "\(label) (\(text))" }
    if case .choice = column.kind { return ChoiceTitles.title(text, of: column) }
    return text
}
