import Care
import Documents

/// The people around a child: contacts with what they may receive, brothers and sisters, relationships, warnings, merged ids.
struct ChildPeoplePage: Page {
    let record: ChildRecord

    private var facts: Facts { record.facts }
    private var child: Int { record.child }

    var title: String { "\(ChildTab.people.title): \(record.told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    var body: HTML {
        HTML {
            ChildHead(record: record, tab: .people).html
            contacts
            siblings
            relationships
            warnings
            identity
        }
    }

    // MARK: Contacts

    private var contacts: HTML {
        let now = facts.contacts(of: child, on: facts.today), past = facts.contacts(of: child).filter { !now.contains($0) }
        return recordPart("People and contacts", id: "contacts", add: record.newEntry("contacts")) {
            table("People and contacts", now.sorted { ($0.role.rawValue, $0.name) < ($1.role.rawValue, $1.name) })
            if !past.isEmpty { details("People of the past (\(past.count))") { table("People of the past", past) } }
        }
    }

    private func table(_ caption: String, _ rows: [Contact]) -> HTML {
        ListTable(
            caption: caption,
            columns: [.init("Name"), .init("Who"), .init("Reach them at", isLong: true), .init("May receive papers", isShort: true), .init("Needs"), .init("Entry", isShort: true)],
            rows: rows.map { contact in
                [
                    HTML {
                        contact.name
                        if contact.responsible == .yes { div("fp-quiet") { "Has parental responsibility" } }
                    },
                    HTML([contact.relation.flatMap { $0.isEmpty ? nil : $0 } ?? contact.role.title, contact.organisation].compactMap { $0 }.joined(separator: ", ")),
                    reach(contact), contact.mayReceive == .yes ? tag("May receive", .green) : tag("Nothing", .grey),
                    HTML(contact.needs), changeLink(record.change(contact), about: contact.name),
                ]
            },
            whenEmpty: "Nobody is recorded."
        ).html
    }

    private func reach(_ contact: Contact) -> HTML {
        HTML {
            [contact.phone, contact.email].compactMap { $0 }.filter { !$0.isEmpty }.map { line in div { line } }
            if let address = contact.address, !address.isEmpty {
                if contact.addressWithheld == .yes {
                    tag("Address withheld", .red)
                    details("Show the address", about: "of \(contact.name)", class: "fp-why") { paragraph("\(address). It leaves the service in no pack and on no invitation.") }
                } else {
                    div { address }
                }
            } else if contact.addressWithheld == .yes {
                tag("Address withheld", .red)
            }
        }
    }

    // MARK: Brothers and sisters

    private var siblings: HTML {
        let others = facts.brothersAndSisters(of: child), today = facts.today
        let own = facts.officerOnStaff(of: child, on: today)
        return recordPart("Brothers and sisters", id: "siblings") {
            ListTable(
                caption: "Brothers and sisters the service knows", columns: [.init("Name"), .init("Born", isShort: true), .init("State"), .init("IRO"), .init("Same IRO", isShort: true)],
                rows: others.map { other in
                    let told = facts.children[other], theirs = facts.officerOnStaff(of: other, on: today)
                    return [
                        link(told.name, record.links.child(told.id)), HTML(told.born?.short ?? ""), stateTags(other, facts),
                        HTML(theirs.map { facts.name(of: $0) } ?? "Nobody is named"), sameOfficer(own, theirs, other),
                    ]
                },
                whenEmpty: "No brother or sister is known."
            ).html
        }
    }

    /// Brothers and sisters share an IRO unless there is a conflict of interest.
    private func sameOfficer(_ own: StaffMember.ID?, _ theirs: StaffMember.ID?, _ other: Int) -> HTML {
        if let conflict = facts.conflict(between: child, and: other) { return HTML { tag("Conflict", .yellow); div("fp-quiet") { conflict } } }
        guard let own, let theirs else { return tag("Not known", .grey) }
        return own == theirs ? tag("Same IRO", .green) : tag("Different, no reason", .red)
    }

    private var relationships: HTML {
        recordPart("Relationships", id: "relationships", add: record.newEntry("relationships")) {
            ListTable(
                caption: "Relationships to other children", columns: [.init("Child"), .init("Kind"), .init("Why not the same IRO", isLong: true), .init("From", isShort: true), .init("To", isShort: true), .init("Entry", isShort: true)],
                rows: facts.relationships(of: child).compactMap { row in
                    let isWrittenHere = facts.number(of: row.child) == child
                    guard let other = facts.child(isWrittenHere ? row.other : row.child) else { return nil }
                    return [
                        link(other.name, record.links.child(other.id)), HTML(row.kind + (isWrittenHere ? "" : " (told on the other child’s file)")), HTML(row.conflict),
                        HTML(row.from.map(\.short)), HTML(row.to.map(\.short)), isWrittenHere ? changeLink(record.change(row), about: row.kind) : .empty,
                    ]
                },
                whenEmpty: "No relationship is recorded."
            ).html
        }
    }

    // MARK: Warnings

    private var warnings: HTML {
        recordPart("Warning notes", id: "warnings", add: record.newEntry("warnings")) {
            ListTable(
                caption: "Warning notes", columns: [.init("Kind"), .init("Warning", isLong: true), .init("From", isShort: true), .init("Look at again by", isShort: true), .init("State", isShort: true), .init("Entry", isShort: true)],
                rows: facts.warnings(of: child).reversed().map { note in
                    let isOver = note.to.map { $0 <= facts.today } ?? false
                    return [
                        HTML(note.kind.rawValue.capitalised), HTML(note.words), HTML(note.from.short), HTML(note.reviewBy.short),
                        isOver ? tag("Ended", .grey) : note.reviewBy < facts.today ? tag("To be looked at", .yellow) : tag("Stands", .red),
                        changeLink(record.change(note), about: note.kind.rawValue),
                    ]
                },
                whenEmpty: "No warning is recorded."
            ).html
        }
    }

    // MARK: Whose record it is

    private var identity: HTML {
        let ids = facts.ids(of: child)
        guard record.may.contains(.mergeChildren) || record.may.contains(.restrict) || ids.count > 1 else { return .empty }
        return recordPart("This record", id: "identity") {
            summaryList([
                ("Known as", HTML(ids.map(\.text).joined(separator: ", "))),
                ("Open to", HTML(facts.isRestricted(child) ? "Some people only: the record is closed" : "Everybody whose work includes it")),
            ])
            p("govuk-body fp-others") {
                if record.may.contains(.mergeChildren) { link(ids.count > 1 ? "Merge or split" : "Merge with another record", "\(record.address)/merge") }
                HTML(" ")
                if record.may.contains(.restrict) { link("Who the record is closed to", "\(record.address)/restrictions") }
            }
        }
    }
}
