/// What one person gets of a meeting's record.
///
/// One record, many packs: a section says who does not get it, a child of a sibling meeting whom the person has nothing to do with is left
/// out, and addresses are in none.
public struct Pack: Hashable, Sendable {
    public let meeting: Meeting.ID
    public let person: MeetingPerson
    public let kind: PackKind
    /// Whom it is for, as the pack says it.
    public let recipient: String
    public let title: String
    /// When and where the meeting was, who chaired it.
    public let facts: [Line]
    public let parts: [Part]

    public struct Line: Hashable, Sendable {
        public let label: String
        public let words: String
    }

    /// A section under one heading.
    public struct Part: Hashable, Sendable {
        /// Where the words come from, so that a finding can be mended there: `section:S1`, `decision:D2`, `people`.
        public let source: String
        public let heading: String
        public let lines: [String]
    }

    /// Everything the pack says, as one text: what was sent is proved by its digest.
    public var text: String {
        var lines = [title, recipient] + facts.map { "\($0.label): \($0.words)" }
        for part in parts { lines += [part.heading] + part.lines }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Tells the words from others: those that were looked at and changed afterwards have another mark.
    public var mark: String { StableKey.make("words", text) }
}

extension Facts {
    /// The pack of one person; nil when the meeting or the person is not known.
    public func pack(for person: MeetingPerson.ID, _ kind: PackKind) -> Pack? {
        guard let person = self.person(person), let meeting = meeting(person.meeting) else { return nil }
        return PackMaker(facts: self, meeting: meeting, person: person, kind: kind).pack
    }

    /// The name of somebody asked to a meeting.
    public func name(of person: MeetingPerson) -> String {
        if let contact = person.contact.flatMap({ contact($0) }) { return contact.name }
        if let staff = person.staff { return name(of: staff) }
        if let name = person.name, !name.isEmpty { return name }
        if person.role == .child, let child = person.child.flatMap({ number(of: $0) }) { return children[child].name }
        return person.role.title
    }

    /// The children of a meeting that a person has to do with: the one whose contact they are and those they are a contact of as well;
    /// for workers and others, all.
    public func circle(of person: MeetingPerson) -> [Int] {
        let all = children(of: person.meeting)
        guard let own = (person.child ?? person.contact.flatMap { contact($0)?.child }).flatMap({ number(of: $0) }) else { return all }
        if person.role == .child { return all.filter { $0 == own } }
        let words = NameWords.of(name(of: person))
        return all.filter { child in
            child == own || contacts(of: child, on: today).contains { $0.role == person.role && NameWords.of($0.name) == words }
        }
    }
}

private struct PackMaker {
    let facts: Facts
    let meeting: Meeting
    let person: MeetingPerson
    let kind: PackKind

    var pack: Pack {
        let circle = facts.circle(of: person)
        let names = circle.map { facts.children[$0].name }
        var lines = [Pack.Line(label: "Date", words: meeting.day.long)]
        if !names.isEmpty { lines.append(Pack.Line(label: names.count == 1 ? "Child" : "Children", words: names.joined(separator: ", "))) }
        if let chair = meeting.chair { lines.append(Pack.Line(label: "Chair", words: facts.name(of: chair))) }
        var parts: [Pack.Part] = []
        if kind == .minutes {
            let record = RecordParts(facts: facts, meeting: meeting, children: circle, hidden: hidden(circle))
            parts.append(record.people(for: person.id))
            parts += record.before
            parts += sections(circle)
            parts += safety(circle)
            parts += record.after
        }
        parts.append(RecordParts(facts: facts, meeting: meeting, children: circle).outcome)
        parts += decisions(circle)
        return Pack(
            meeting: meeting.id, person: person, kind: kind, recipient: facts.name(of: person),
            title: kind == .minutes ? "Record of the \(meeting.inSentence)" : "Decisions of the \(meeting.inSentence)", facts: lines,
            parts: parts.filter { !$0.lines.isEmpty })
    }

    private func isIn(_ child: Child.ID?, _ circle: [Int]) -> Bool {
        guard let child else { return true }
        return facts.number(of: child).map(circle.contains) ?? false
    }

    /// The headings whose words this person does not get, for each child.
    private func hidden(_ circle: [Int]) -> [Int: Set<MinuteHeading>] {
        let kept = facts.sections(of: meeting.id).filter { isHidden($0) }
        return Dictionary(
            uniqueKeysWithValues: circle.map { child in
                (child, Set(kept.filter { section in section.child.map { facts.number(of: $0) == child } ?? true }.map(\.heading)))
            })
    }

    private func sections(_ circle: [Int]) -> [Pack.Part] {
        facts.sections(of: meeting.id).filter { isIn($0.child, circle) && !isHidden($0) }.map { section in
            let name = section.child.flatMap { facts.number(of: $0) }.map { facts.children[$0].name }
            let heading = circle.count > 1 && name != nil ? "\(section.heading.title): \(name ?? "")" : section.heading.title
            return Pack.Part(source: "section:\(section.id)", heading: heading, lines: RecordParts.lines(section.words))
        }
    }

    /// Whether a section says that this person does not get it: by role, by contact or by the place at the meeting.
    private func isHidden(_ section: MinuteSection) -> Bool {
        let names = Set(section.hidden.map { $0.lowercased() })
        if names.isEmpty { return false }
        let own = [person.role.rawValue, person.contact?.text, person.id.text, person.staff?.text].compactMap { $0?.lowercased() }
        if own.contains(where: names.contains) { return true }
        // The same person may be a contact of several children, with an id for each.
        let words = NameWords.of(facts.name(of: person))
        return section.hidden.contains { name in facts.contact(Contact.ID(name)).map { NameWords.of($0.name) == words } ?? false }
    }

    private func safety(_ circle: [Int]) -> [Pack.Part] {
        facts.safetyStatements(of: meeting.id).filter { isIn($0.child, circle) }.map { statement in
            Pack.Part(
                source: "safety:\(statement.id)", heading: "Danger statement and safety goal",
                lines: RecordParts.lines(statement.danger) + (statement.goal.map(RecordParts.lines) ?? []) + (statement.scale.map { ["Scale: \($0) out of 10"] } ?? []))
        }
    }

    private func decisions(_ circle: [Int]) -> [Pack.Part] {
        facts.decisions(at: meeting.id).filter { isIn($0.child, circle) }.map { decision in
            var lines = RecordParts.lines(decision.action)
            if let outcome = decision.outcome, !outcome.isEmpty { lines.append("So that: \(outcome)") }
            lines.append("Who: \(decision.owner)\(decision.due.map { "; by \($0.long)" } ?? "")")
            let name = circle.count > 1 ? facts.number(of: decision.child).map { ": \(facts.children[$0].name)" } ?? "" : ""
            return Pack.Part(source: "decision:\(decision.id)", heading: "Decision \(decision.number)\(name)", lines: lines)
        }
    }
}
