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
        var found: [Found] = []
        func look<Row: Entry>(_: Row.Type, _ child: (Row) -> Child.ID?) {
            let rows = facts.records[Row.self]
            var told: Set<Child.ID> = []
            for index in rows.entries.indices {
                guard let id = child(rows.entries[index]), !known.contains(id), told.insert(id).inserted else { continue }
                found.append(
                    (
                        .child(id), RecordReference(Row.shape.id, rows.ids[index]),
                        "\(Row.shape.fileName) names a child who is in neither header.csv nor children.csv. Correct the id, or add the "
                            + "child."
                    ))
            }
        }
        look(Allocation.self) { $0.kind == .fosterCarer || $0.kind == .inNeed ? nil : Child.ID($0.caseID) }
        look(ProtectionPlan.self) { $0.child }
        look(ConferenceChild.self) { $0.child }
        look(ReviewDetail.self) { $0.child }
        look(IROVisit.self) { $0.child }
        look(MidpointAudit.self) { $0.child }
        look(TrafficLight.self) { $0.child }
        look(DisputeChild.self) { $0.child }
        look(AppStatement.self) { $0.child }
        look(HealthCheck.self) { $0.child }
        look(SDQForm.self) { $0.child }
        look(EducationPlan.self) { $0.child }
        look(AdvocacyReferral.self) { $0.child }
        look(VisitorWait.self) { $0.child }
        return found
    }

    /// Whoever does something is in the staff register.
    public static let unknownStaff = Check(
        "unknown-staff", title: "Record of somebody who is not staff", basis: "Ours: every record names a member of staff who is known",
        severity: .error, reads: [StaffMember.self]
    ) { facts in
        guard facts.holds(StaffMember.self) else { return [] }
        let known = Set(facts.records[StaffMember.self].entries.map(\.id))
        var found: [Found] = []
        func look<Row: Entry>(_: Row.Type, _ staff: (Row) -> StaffMember.ID?) {
            let rows = facts.records[Row.self]
            var told: Set<StaffMember.ID> = []
            for index in rows.entries.indices {
                guard let id = staff(rows.entries[index]), !known.contains(id), told.insert(id).inserted else { continue }
                found.append(
                    (
                        .staff(id), RecordReference(Row.shape.id, rows.ids[index]),
                        "\(Row.shape.fileName) names a staff number that is not in staff.csv. Correct the number, or add the person."
                    ))
            }
        }
        look(PostHolding.self) { $0.staff }
        look(Allocation.self) { $0.staff }
        look(Supervision.self) { $0.staff }
        look(TrainingAttendance.self) { $0.staff }
        look(Conference.self) { $0.chair }
        look(CarerReview.self) { $0.chair }
        look(ReviewDetail.self) { $0.chair }
        look(IROVisit.self) { $0.staff }
        look(MidpointAudit.self) { $0.staff }
        look(TrafficLight.self) { $0.staff }
        look(Dispute.self) { $0.raisedBy }
        return found
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
