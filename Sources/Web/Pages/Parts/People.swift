import Care
import Documents

/// The person a case, deadline or finding is about; a child's name opens the child.
func person(_ subject: Subject, _ facts: Facts, _ links: Links) -> HTML {
    switch subject {
    case .child(let id):
        guard let child = facts.child(id) else { return HTML(id.text) }
        return link(child.name, links.child(id))
    case .carer(let id):
        let carers = facts.records[FosterCarer.self].entries
        let household = facts.number(of: id).flatMap { carers[$0].household }
        return HTML(household ?? id.text)
    case .staff(let id): return HTML(facts.name(of: id))
    case .other(let id): return HTML(id)
    }
}

/// A record as a reader can name it to somebody: its register and number.
func record(_ record: RecordReference?) -> String {
    guard let record else { return "" }
    let title = Registers.type(record.register)?.shape.title ?? record.register
    return record.row > 0 ? "\(title) \(record.row)" : title
}
