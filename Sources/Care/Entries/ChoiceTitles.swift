/// What people read where a register keeps a word or a code of a choice.
public enum ChoiceTitles {
    /// The title of an answer: the kinds of case by their names, other words with a capital letter.
    public static func title(_ word: String, of column: RegisterShape.Column) -> String {
        if column.name == "case_type", let kind = CaseKind(rawValue: word) { return kind.title.capitalised }
        return word.capitalised
    }
}

extension Facts {
    /// The staff to choose from for a column: everybody still here by name with what they do; for an IRO only those who are in an IRO's post or hold a case.
    ///
    /// - Parameter value: whoever stands there already, who can always be chosen.
    public func staffChoices(for column: RegisterShape.Column, keeping value: String = "") -> [(value: String, title: String)] {
        let officers = column.title == "IRO" ? Set(caseloads.map(\.staff)) : []
        return records[StaffMember.self].entries
            .filter { member in
                if member.id.text == value { return true }
                return (member.to.map { today <= $0 } ?? true) && (officers.isEmpty || officers.contains(member.id))
            }
            .map { (value: $0.id.text, title: "\(name(of: $0.id)), \($0.role)") }.sorted { ($0.title, $0.value) < ($1.title, $1.value) }
    }

    /// The child that a name or an id means; nil where none is meant, or more than one.
    public func childMeant(by text: String) -> Child.ID? {
        let found = childrenMeant(by: text)
        return found.count == 1 ? found.first.map { children[$0].id } : nil
    }

    /// Why a name or an id means no single child; nil where it does.
    public func whyNoChild(_ text: String) -> String? {
        switch childrenMeant(by: text).count {
        case 0: "No child open to you has the name or id “\(text)”."
        case 1: nil
        case let count: "\(count) children have the name “\(text)”. Enter the id of the right one."
        }
    }

    /// How a form shows a child that is kept by its id: `Testperson, Ash (X1)`.
    public func childWritten(_ id: String) -> String { child(Child.ID(id)).map { $0.name == id ? id : "\($0.name) (\(id))" } ?? id }

    private func childrenMeant(by text: String) -> [Int] {
        // As a form shows it: the name with the id behind it.
        if text.hasSuffix(")"), let open = text.lastIndex(of: "("), let place = number(of: Child.ID(String(text[text.index(after: open)...].dropLast()))) { return [place] }
        return search(text)
    }
}

extension Facts {
    /// The number of a new decision about a child that no meeting made.
    public func nextDecisionNumber(about child: Int) -> Int {
        (decisions(of: child).filter { $0.meeting == nil }.map(\.number).max() ?? 0) + 1
    }

    /// The worker on the staff list whom the owner of a decision means: by their part for the child, or by name.
    public func staffOwner(_ name: String, of meeting: Meeting.ID?, about child: Int) -> StaffMember.ID? {
        let wanted = name.trimmingSpaces.lowercased()
        if wanted == "iro", meeting == nil { return answerable(for: child, on: today) }
        if let found = staffOwner(name, at: meeting.flatMap { self.meeting($0) } ?? Meeting(), child: child) { return found }
        let all = records[StaffMember.self].entries.filter { self.name(of: $0.id).lowercased() == wanted }
        return all.count == 1 ? all.first?.id : nil
    }
}
