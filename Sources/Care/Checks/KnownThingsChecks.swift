extension Check {
    /// A looked-after child has a name in the children register.
    public static let noName = Check(
        "no-name", title: "Looked-after child without a name", basis: "Ours: people are known by name", severity: .warning,
        reads: [KnownChild.self]
    ) { facts in
        guard facts.holds(KnownChild.self) else { return [] }
        return facts.lookedAfter(on: facts.today).compactMap { child -> Found? in
            guard facts.children[child.child].surname == nil else { return nil }
            return facts.found(
                episode: child.episode, of: child.child,
                "The child is looked after and not in the children register. Add the child to children.csv.")
        }
    }

    /// Registers are about children whom the header or the children register knows.
    public static let unknownChild = Check(
        "unknown-child", title: "Record of an unknown child", basis: "Ours: every record is about a child who is known", severity: .error,
        reads: [HeaderEntry.self, KnownChild.self]
    ) { facts in
        var known = Set(facts.records[HeaderEntry.self].entries.map(\.child))
        known.formUnion(facts.records[KnownChild.self].entries.map(\.child))
        let texts = Set(known.map(\.text))
        func sentence(_ shape: RegisterShape) -> String {
            "\(shape.fileName) names a child who is in neither header.csv nor children.csv. Correct the id, or add the child."
        }
        var found = facts.named(in: { ["child_id", "other_child_id"].contains($0) }, notAmong: texts).map { each -> Found in
            (.child(Child.ID(each.id)), each.record, sentence(each.shape))
        }
        // Cases of foster carers and of children in need have numbers of their own.
        let allocations = facts.records[Allocation.self]
        var told: Set<String> = []
        for (index, row) in allocations.entries.enumerated() where row.kind != .fosterCarer && row.kind != .inNeed {
            guard !texts.contains(row.caseID), told.insert(row.caseID).inserted else { continue }
            found.append((.child(Child.ID(row.caseID)), RecordReference(Allocation.shape.id, allocations.ids[index]), sentence(Allocation.shape)))
        }
        return found
    }

    /// Whoever does something is in the staff register.
    public static let unknownStaff = Check(
        "unknown-staff", title: "Record of somebody who is not staff", basis: "Ours: every record names a member of staff who is known",
        severity: .error, reads: [StaffMember.self]
    ) { facts in
        guard facts.holds(StaffMember.self) else { return [] }
        let known = Set(facts.records[StaffMember.self].entries.map(\.id.text))
        return facts.named(in: { $0 == "staff_id" || $0.hasSuffix("_staff_id") }, notAmong: known).map { each in
            (
                .staff(StaffMember.ID(each.id)), each.record,
                "\(each.shape.fileName) names a staff number that is not in staff.csv. Correct the number, or add the person."
            )
        }
    }

    /// Distances and authorities come from the postcode lookup.
    public static let unknownPostcode = Check(
        "unknown-postcode", title: "Postcode not in the lookup", basis: "Ours: distances are measured between postcodes",
        severity: .warning,
        reads: [Postcode.self]
    ) { facts in
        guard facts.holds(Postcode.self) else { return [] }
        var known: Set<String> = []
        for postcode in facts.records[Postcode.self].entries {
            known.insert(postcode.postcode)
            known.insert(squeezed(postcode.postcode))
        }
        var found: [Found] = []
        for child in facts.children.indices {
            var told: [String] = []
            for index in facts.episodes.range(child) {
                for (name, postcode) in [
                    ("HOME_POST", facts.episodes.rows[index].homePostcode), ("PL_POST", facts.episodes.rows[index].placementPostcode)
                ] {
                    guard let postcode, !known.contains(postcode), !told.contains(postcode) else { continue }
                    if known.contains(squeezed(postcode)) { continue }
                    told.append(postcode)
                    found.append(
                        facts.found(
                            episode: index, of: child,
                            "\(name) of the episode that began on \(facts.episodes.rows[index].from.short) is not in postcodes.csv, so "
                                + "no distance can be "
                                + "worked out. Correct it, or add it to the lookup."))
                }
            }
        }
        return found
    }

    /// Upper case and without spaces.
    private static func squeezed(_ postcode: String) -> String { postcode.uppercased().filter { $0 != " " } }
}
