import Care
import HTTPTypes
import Store

/// Booking a meeting: about a child and its brothers and sisters, or about a foster carer.
extension Route {
    @Sendable static func bookForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), child = try visit.child()
        var booking = begun(look, kind: visit.asked("kind").flatMap { MeetingKind(rawValue: $0) } ?? look.facts.nextMeetings(of: child).first?.kind, child: child)
        if let day = visit.asked("day").flatMap({ EntryText.day($0, today: look.today) }) { booking.typed["planned_date"] = day.slashed }
        restore(visit, &booking)
        return .page(try bookPage(visit, look, child: child, carer: nil, booking)).about(look.facts.children[child].id.text, "book meeting")
    }

    @Sendable static func book(_ visit: Visit) throws -> Answer {
        let look = try visit.freshLook()
        let id = try visit.look().facts.children[try visit.child()].id
        guard let child = look.facts.number(of: id) else { throw Refusal.notFound("no such child") }
        return try book(visit, look, child: child, carer: nil)
    }

    @Sendable static func bookCarerForm(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), carer = try carer(visit, look)
        var booking = begun(look, kind: .carerReview, child: nil)
        restore(visit, &booking)
        return .page(try bookPage(visit, look, child: nil, carer: carer, booking)).about("carer:\(carer.id.text)", "book meeting")
    }

    @Sendable static func bookCarer(_ visit: Visit) throws -> Answer {
        let look = try visit.freshLook()
        return try book(visit, look, child: nil, carer: try carer(visit, look))
    }

    static func carer(_ visit: Visit, _ look: Look) throws -> FosterCarer {
        let id = FosterCarer.ID(visit.parameter("carer"))
        guard let carer = look.facts.records[FosterCarer.self].entries.first(where: { $0.id == id }) else { throw Refusal.notFound("no such carer") }
        return carer
    }

    // MARK: What is typed

    /// What is known before anything is typed.
    private static func begun(_ look: Look, kind: MeetingKind?, child: Int?) -> Booking {
        var booking = Booking()
        booking.typed["kind"] = kind?.rawValue ?? ""
        booking.typed["mode"] = MeetingMode.inPerson.rawValue
        let officer = child.flatMap { look.facts.officerOnStaff(of: $0, on: look.today) }
        booking.typed["chair_staff_id"] = officer?.text ?? ""
        return booking
    }

    private static func restore(_ visit: Visit, _ booking: inout Booking) {
        guard let draft = try? visit.draft() else { return }
        booking = read(draft.fields)
        booking.draftSaved = visit.site.time(draft.saved)
    }

    private static func read(_ fields: [String: [String]]) -> Booking {
        var booking = Booking()
        for (name, values) in fields { booking.typed[name] = (values.last ?? "").split(whereSeparator: \.isNewline).joined(separator: "\n") }
        booking.siblings = Set(fields["sibling"] ?? [])
        booking.sure = Set(fields[ClashTicks.name] ?? [])
        booking.people = fields["people-shown"] == nil ? nil : Set(fields["person"] ?? [])
        return booking
    }

    /// Brothers and sisters for whom the reader may plan, too.
    private static func siblings(_ look: Look, _ child: Int?) -> [(child: Int, key: String)] {
        guard let child else { return [] }
        return look.facts.brothersAndSisters(of: child).filter { look.allows(.planMeeting, $0) }.map { sibling in
            (sibling, String(look.links.child(look.facts.children[sibling].id).dropFirst("/children/".count)))
        }
    }

    /// The meeting as it was typed, as far as it can be read.
    private static func meeting(_ booking: inout Booking, _ visit: Visit, _ carer: FosterCarer?) -> Meeting? {
        var texts = Array(repeating: "", count: Meeting.shape.columns.count)
        func set(_ column: String, _ value: String) { if let place = Meeting.shape.columns.firstIndex(where: { $0.name == column }) { texts[place] = value } }
        let asked = MeetingKind.bookingColumns(MeetingKind(rawValue: booking.value("kind")), with: MeetingKind(rawValue: booking.value("combined_with")))
        for column in Meeting.shape.columns {
            // What the kind does not ask was typed for another.
            if MeetingKind.allBookingColumns.contains(column.name), !asked.contains(column.name) { continue }
            let value = booking.value(column.name).trimmingSpaces
            if column.kind == .day, !value.isEmpty {
                if let day = EntryText.day(value, today: visit.site.today()) { set(column.name, day.iso) } else {
                    booking.problems.append((EntryText.noSuchDay(BookPage.labels[column.name] ?? column.title), column.name))
                }
            } else if ["start_time", "end_time"].contains(column.name) {
                set(column.name, ClockTime.stored(value))
            } else {
                set(column.name, value)
            }
        }
        set("meeting_id", Meeting.shape.newID())
        set("state", MeetingState.planned.rawValue)
        set("held_date", "")
        set("completed_date", "")
        set("carer_id", carer?.id.text ?? "")
        if carer != nil { set("kind", MeetingKind.carerReview.rawValue) }
        let (row, problems) = EntryText.read(Meeting.self, texts, labels: BookPage.labels)
        let known = Set(booking.problems.map(\.field))
        booking.problems += problems.filter { !known.contains($0.field) }.map { ($0.sentence, $0.field) }
        return row
    }

    // MARK: Booking

    private static func book(_ visit: Visit, _ look: Look, child: Int?, carer: FosterCarer?) throws -> Answer {
        var booking = read(visit.form)
        let facts = look.facts
        let chosen = (child.map { [$0] } ?? []) + siblings(look, child).filter { booking.siblings.contains($0.key) }.map(\.child)
        // Another kind asks other questions; nothing is said to be wrong yet.
        if visit.field("do") == "kind" { return .page(try bookPage(visit, look, child: child, carer: carer, booking)) }
        let isBooking = visit.field("do") != "check"
        if let row = meeting(&booking, visit, carer) {
            booking.meeting = row
            // A day with a time nobody can read means nothing yet.
            booking.isChecked = [row.starts, row.ends].allSatisfy { $0.map { ClockTime($0) != nil } ?? true }
            // Clashes are looked for among all meetings: those of children the reader may not open take the room, too.
            let whole = look.snapshot.facts
            booking.clashes = whole.clashes(of: row, children: chosen.compactMap { whole.number(of: facts.children[$0].id) })
            booking.problems += EntryRules.problems(in: row, facts).map { ($0.sentence, $0.field) }
            for clash in booking.clashes where clash.isRefused && !booking.problems.contains(where: { $0.sentence == clash.sentence }) {
                booking.problems.append((clash.sentence, clash.field))
            }
            if row.planned < look.today { booking.problems.append(("\(row.planned.long) has passed. Enter a day ahead, or today.", "planned_date")) }
            if isBooking { booking.problems += ClashTicks.unconfirmed(booking.clashes, booking.sure) }
            if booking.problems.isEmpty, isBooking { return try write(row, chosen, booking, visit, look, carer) }
        }
        let page = try bookPage(visit, look, child: child, carer: carer, booking)
        return .page(page, status: booking.problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func write(_ meeting: Meeting, _ children: [Int], _ booking: Booking, _ visit: Visit, _ look: Look, _ carer: FosterCarer?) throws -> Answer {
        let facts = look.facts
        var entries = Entries()
        var row = meeting
        if row.isConference { row.family = row.family ?? children.compactMap { facts.children[$0].family }.first }
        entries.add(row)
        for child in children {
            var link = MeetingChild()
            link.meeting = row.id
            link.child = facts.children[child].id
            entries.add(link)
        }
        for person in proposed(look, children, carer, chair: row.chair) where booking.people.map({ $0.contains(person.key) }) ?? person.isUsual {
            entries.add(person.row(MeetingPerson.ID("P-\(Store.randomText(bytes: 6))"), meeting: row.id))
        }
        let saved = try visit.site.store.save(entries, action: "book meeting", subject: subject(of: row.id), visit.deed(""))
        try visit.dropDraft()
        return visit.savedRedirect(Links.meeting(row.id), saved)
    }

    private static func proposed(_ look: Look, _ children: [Int], _ carer: FosterCarer?, chair: StaffMember.ID?) -> [ProposedPerson] {
        carer.map { look.facts.proposedPeople(for: $0.id) } ?? look.facts.proposedPeople(for: children, chair: chair)
    }

    private static func bookPage(_ visit: Visit, _ look: Look, child: Int?, carer: FosterCarer?, _ booking: Booking) throws -> BookPage {
        let facts = look.facts
        let others = siblings(look, child)
        let chosen = (child.map { [$0] } ?? []) + others.filter { booking.siblings.contains($0.key) }.map(\.child)
        let kind = MeetingKind(rawValue: booking.value("kind"))
        var due = chosen.flatMap { facts.nextMeetings(of: $0) }.map(\.deadline)
        if let carer, let next = facts.nextReview(of: carer.id) { due.append(next.deadline) }
        // A conference that is about to be booked has its clock from what is typed.
        if let meeting = booking.meeting { due += facts.deadlines(for: meeting, children: chosen) }
        var seen: Set<Deadline> = []
        due = due.filter { seen.insert($0).inserted }
        let heading = carer.map { "Book a review: \(facts.household($0.id))" } ?? "Book a meeting"
        let trail: [(title: String, address: String)] =
            child.map { [("Children", "/children"), (facts.children[$0].name, look.links.child(facts.children[$0].id))] }
            ?? carer.map { [("Foster carers", "/carers"), (facts.household($0.id), Links.carer($0.id))] } ?? []
        return BookPage(
            heading: heading, trail: trail, address: visit.path, facts: facts, child: child, siblings: others,
            kinds: child.map { facts.fittingKinds(for: $0) } ?? [.carerReview], pair: child.flatMap { child in kind.flatMap { facts.pair(of: $0, for: child) } },
            due: due, proposed: proposed(look, chosen, carer, chair: StaffMember.ID(booking.value("chair_staff_id"))), booking: booking,
            day: booking.meeting.map { BookingDay($0, whole: look.snapshot.facts) },
            quietTitle: "Book a meeting" + (child.map { ", \(facts.children[$0].initials)" } ?? ""), token: visit.token)
    }
}
