/// What is kept of one child by the people who work for it, child by child and in order of the day.
extension Facts {
    private func list<Row: Entry>(_ name: String, _: Row.Type, _ child: Int, _ id: (Row) -> Child.ID, _ day: (Row) -> Day) -> [Row] {
        let grouped: Grouped<Row> = memo.value(name) { byChild(Row.self, id, day) }
        return Array(grouped[child])
    }

    /// The people around a child, those of the past too.
    public func contacts(of child: Int) -> [Contact] { list("contacts", Contact.self, child, \.child) { $0.from ?? Day(number: .min) } }

    /// The people around a child on a day.
    public func contacts(of child: Int, on day: Day) -> [Contact] {
        contacts(of: child).filter { $0.from.map { $0 <= day } ?? true && $0.to.map { day <= $0 } ?? true }
    }

    /// A contact, by id.
    public func contact(_ id: Contact.ID) -> Contact? {
        memo.value("contacts by id") { Dictionary(records[Contact.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { _, new in new }) }[id]
    }

    /// A child's relationships to other children, whichever of the two the row was written for.
    public func relationships(of child: Int) -> [Relationship] {
        let lists: [Int: [Relationship]] = memo.value("relationships") {
            var found: [Int: [Relationship]] = [:]
            for row in records[Relationship.self].entries {
                guard let one = number(of: row.child), let other = number(of: row.other), one != other else { continue }
                found[one, default: []].append(row)
                found[other, default: []].append(row)
            }
            return found
        }
        return lists[child] ?? []
    }

    /// Brothers and sisters: children of the same family, and those a relationship names, in the order of their days of birth.
    public func brothersAndSisters(of child: Int) -> [Int] {
        let related = relationships(of: child).filter { row in
            let kind = row.kind.lowercased()
            return ["brother", "sister", "sibling", "twin"].contains { kind.contains($0) } && row.to.map { $0 >= today } ?? true
        }.flatMap { [number(of: $0.child), number(of: $0.other)] }.compactMap { $0 }
        let found = Set(siblings(of: child) + related).subtracting([child])
        return found.sorted { (children[$0].born ?? Day(number: .max), $0) < (children[$1].born ?? Day(number: .max), $1) }
    }

    /// Why two children do not have the same IRO; nil where no conflict of interest is recorded.
    public func conflict(between child: Int, and other: Int) -> String? {
        relationships(of: child).first { row in
            [number(of: row.child), number(of: row.other)].contains(other) && !(row.conflict ?? "").isEmpty
        }?.conflict
    }

    /// The warnings about a child that hold on a day.
    public func warnings(of child: Int, on day: Day) -> [WarningNote] {
        warnings(of: child).filter { $0.from <= day && $0.to.map { day < $0 } ?? true }
    }

    /// Every warning about a child, those that have ended too.
    public func warnings(of child: Int) -> [WarningNote] { list("warnings", WarningNote.self, child, \.child, \.from) }

    /// What a child and those close to it said.
    public func views(of child: Int) -> [ChildView] { list("views", ChildView.self, child, \.child, \.said) }

    /// What an IRO found on a visit; nil where nothing more is known than that it was made.
    public func visitDetail(_ visit: String) -> VisitDetail? {
        memo.value("visit details") {
            Dictionary(records[VisitDetail.self].entries.map { ($0.visit, $0) }, uniquingKeysWith: { _, new in new })
        }[visit]
    }

    /// The changes in a child's life that the IRO was told of.
    public func alerts(of child: Int) -> [ChangeAlert] { list("alerts", ChangeAlert.self, child, \.child, \.told) }

    /// An alert, by id.
    public func alert(_ id: ChangeAlert.ID) -> ChangeAlert? {
        memo.value("alerts by id") { Dictionary(records[ChangeAlert.self].entries.map { ($0.id, $0) }, uniquingKeysWith: { _, new in new }) }[id]
    }

    /// The questions about a child put to panels.
    public func panels(of child: Int) -> [PanelItem] { list("panels", PanelItem.self, child, \.child, \.day) }

    /// How a child's plans for permanence stood and stand.
    public func permanence(of child: Int) -> [PermanenceTrack] {
        list("permanence", PermanenceTrack.self, child, \.child) { $0.agreed ?? $0.ended ?? Day(number: .max) }
    }

    /// The plan for permanence that holds; nil when there is none.
    public func currentPermanence(of child: Int) -> PermanenceTrack? {
        permanence(of: child).last { $0.ended.map { $0 > today } ?? true }
    }

    /// The court cases about a child.
    public func courtCases(of child: Int) -> [CourtCase] { list("court cases", CourtCase.self, child, \.child, \.opened) }

    /// Why a child lives where it lives, each time the question was asked.
    public func rationales(of child: Int) -> [PlacementRationale] { list("rationales", PlacementRationale.self, child, \.child, \.day) }

    /// The files kept with a child.
    public func attachments(of child: Int) -> [Attachment] { list("attachments", Attachment.self, child, \.child, \.added) }

    /// IROs' own notes about a child, as far as the facts hold them.
    public func notes(of child: Int) -> [OwnNote] { list("own notes", OwnNote.self, child, \.child, \.day) }

    /// The questions to an independent lawyer about a child, as far as the facts hold them.
    public func legalAdvice(of child: Int) -> [LegalAdvice] { list("legal advice", LegalAdvice.self, child, \.child, \.asked) }

    /// Who a child's record is closed to.
    public func restrictions(of child: Int) -> [Restriction] { list("restrictions", Restriction.self, child, \.child, \.from) }

    /// The store's number of a row, so that a page can name it; nil for a row that no register holds or that was worked out.
    public func reference<Row: Entry>(of row: Row) -> RecordReference? {
        let numbers: [Row: Int64] = memo.value("row numbers of \(Row.shape.id)") {
            let rows = records[Row.self]
            return Dictionary(zip(rows.entries, rows.ids), uniquingKeysWith: { one, _ in one })
        }
        guard let number = numbers[row], number != 0 else { return nil }
        return RecordReference(Row.shape.id, number)
    }
}
