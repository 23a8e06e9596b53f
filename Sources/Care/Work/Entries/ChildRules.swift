extension EntryRules {
    static func child(_ row: KnownChild, _ found: inout Problems) {
        found.need(row.forename, "forename", "Enter the forename, or “unborn” for a child not born yet.")
        found.need(row.surname, "surname", "Enter the surname.")
        found.notAhead(row.born, "dob", "The day of birth")
        if let born = row.born, found.today.age(bornOn: born) > 30 { found.add("dob", "This day of birth makes a child of over 30. Check the year.") }
    }

    static func contact(_ row: Contact, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.name, "name", "Enter the name.")
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
        if let email = row.email, !email.isEmpty {
            let parts = email.split(separator: "@", omittingEmptySubsequences: false)
            if parts.count != 2 || parts[0].isEmpty || !parts[1].contains(".") || email.contains(" ") {
                found.add("email", "Write the email address in full, such as name@example.org.")
            }
        }
        if let phone = row.phone, !phone.isEmpty, phone.count(where: \.isNumber) < 5 { found.add("phone", "Write the whole phone number.") }
        let hasAddress = !(row.address ?? "").trimmingSpaces.isEmpty
        if row.mayReceive == .yes, !hasAddress, (row.email ?? "").isEmpty {
            found.add("may_receive", "Papers need an address or an email to go to. Enter one, or choose no.")
        }
        if row.addressWithheld == .no, hasAddress, let child = found.facts.number(of: row.child), row.role == .carer || row.role == .child {
            if found.facts.warnings(of: child, on: found.today).contains(where: { $0.kind == .address }) {
                found.add("address_withheld", "A warning says that this child's address is not to be shared. Mark the address as withheld.")
            }
        }
    }

    static func relationship(_ row: Relationship, _ found: inout Problems) {
        found.known(row.child)
        found.known(row.other, "other_child_id")
        if let one = found.facts.number(of: row.child), one == found.facts.number(of: row.other) {
            found.add("other_child_id", "A child is not related to itself. Choose the other child.")
        }
        found.need(row.kind, "kind", "Say how the two are related: brother, sister, cousin.")
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
    }

    static func warning(_ row: WarningNote, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.words, "words", "Write what people must know.")
        found.order(row.from, row.to, "to_date", "A warning cannot end before it begins.")
        if row.reviewBy <= row.from { found.add("review_by", "The day to look at it again is after the day it begins, \(row.from.long).") }
    }

    static func merge(_ row: ChildMerge, _ found: inout Problems) {
        if row.kept == row.merged { found.add("merged_child_id", "The two ids are the same. Choose the other child.") }
        found.known(row.kept)
        found.known(row.merged, "merged_child_id")
        found.need(row.reason, "reason", "Say why the two are one child.")
        found.notAhead(row.on, "merged_date", "The merge")
        if row.split == nil, row.kept != row.merged, let one = found.facts.number(of: row.kept), one == found.facts.number(of: row.merged),
            !found.facts.records[ChildMerge.self].entries.contains(where: { $0.id == row.id })
        {
            found.add("merged_child_id", "The two are read as one child already.")
        }
        if row.split != nil { found.need(row.splitReason, "split_reason", "Say why the two are taken apart again.") }
        found.order(row.on, row.split, "split_date", "The split cannot come before the merge.")
    }

    static func restriction(_ row: Restriction, _ found: inout Problems) {
        found.known(row.child)
        found.need(
            row.people, "people",
            row.closedTo == .these ? "Name the people the record is closed to." : "Name the people who may still open the record.")
        found.need(row.reason, "reason", "Say why the record is closed.")
        found.order(row.from, row.to, "to_date", "The last day cannot come before the first.")
    }

    /// The names in a restriction must be those of people who can sign in: a misspelt one would close the record to nobody.
    ///
    /// - Parameter known: every username there is.
    public static func unknownPeople(_ people: String, known: Set<String>) -> [EntryProblem] {
        let all = Set(known.map { $0.lowercased() })
        let unknown = Restriction.usernames(in: people).filter { !all.contains($0) }
        guard let first = unknown.first else { return [] }
        return [
            EntryProblem(
                "people",
                unknown.count == 1
                    ? "Nobody has the username “\(first)”. Write it as the person signs in."
                    : "Nobody has these usernames: \(unknown.joined(separator: ", ")). Write each as the person signs in.")
        ]
    }

    static func attachment(_ row: Attachment, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.title, "title", "Give the file a title.")
        if row.size > 25 * 1024 * 1024 { found.add("size_bytes", "The file is larger than 25 MB. Make it smaller, or split it.") }
        if row.size <= 0 { found.add("size_bytes", "The file is empty. Choose another.") }
    }

    // MARK: Visits, views and checks

    static func visit(_ row: IROVisit, _ found: inout Problems) {
        found.known(row.child)
        found.notAhead(row.held, "date", "A visit")
        found.known(row.staff, "staff_id")
        found.need(row.kind, "kind", "Say what it was: a visit, a call, a message.")
    }

    static func visitDetail(_ row: VisitDetail, _ found: inout Problems) {
        found.known(row.child)
        if row.seen == .no { found.need(row.notSeenReason, "not_seen_reason", "The child was not seen. Say why.") }
        if row.seen == .yes, !(row.notSeenReason ?? "").isEmpty {
            found.add("not_seen_reason", "The child was seen. Clear the reason, or choose no.")
        }
        let alone = row.seen == .no ? found.facts.records[IROVisit.self].entries.first { $0.id == row.visit }?.seenAlone : nil
        if let sentence = notSeenYetAlone(seen: row.seen, alone: alone) { found.add("seen", sentence) }
    }

    /// A child who was not seen or spoken to was not seen alone, either.
    static func notSeenYetAlone(seen: YesNo?, alone: YesNo?) -> String? {
        seen == .no && alone == .yes ? "The visit says that the child was seen or spoken to alone. Choose yes here, or no there." : nil
    }

    static func view(_ row: ChildView, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.words, "words", "Write what was said, in the words it was said in.")
        found.notAhead(row.said, "said_date", "The day it was said")
        found.known(row.taken, "staff_id")
        if row.result == .couldNot { found.need(row.resultWords, "result_words", "Say why it could not be done.") }
        if row.told != nil, row.result == nil || row.result == .open {
            found.add("result", "The child was told what came of it. Say what that was.")
        }
        found.notAhead(row.told, "told_date", "The day the child was told")
        found.order(row.said, row.told, "told_date", "The child cannot be told what came of it before saying it.")
    }

    static func midpoint(_ row: MidpointAudit, _ found: inout Problems) {
        found.known(row.child)
        found.notAhead(row.held, "audit_date", "The check")
        found.known(row.staff, "staff_id")
    }

    static func light(_ row: TrafficLight, _ found: inout Problems) {
        found.known(row.child)
        found.notAhead(row.set, "set_date", "The light")
        if let child = found.facts.number(of: row.child), !found.facts.litKinds(of: child, on: row.set).contains(row.kind) {
            found.add("case_type", "On \(row.set.long) the child had no such case. Choose LAC for a looked-after child, CP for a child on a protection plan.")
        }
        if LightColour(row.colour) == nil { found.add("colour", "Choose red, amber or green.") }
        if LightColour(row.colour) != .green { found.need(row.reason, "reason", "Say why the light is \(row.colour).") }
    }

    static func note(_ row: OwnNote, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.words, "words", "Write the note.")
        found.notAhead(row.day, "note_date", "A note")
    }

    static func legalAdvice(_ row: LegalAdvice, _ found: inout Problems) {
        found.known(row.child)
        found.need(row.question, "question", "Write the question.")
        found.need(row.provider, "provider", "Say who is asked.")
        found.notAhead(row.asked, "asked_date", "The question")
        found.notAhead(row.answered, "answered_date", "The answer")
        found.order(row.asked, row.answered, "answered_date", "The answer cannot come before the question.")
        if row.answered != nil { found.need(row.outcome, "outcome", "Say what the answer was.") }
    }
}
