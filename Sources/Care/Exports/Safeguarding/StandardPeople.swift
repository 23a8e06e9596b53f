/// Who the children are: the standard's tables of persons.
extension Facts {
    var standardPeople: [ExportTable] { [persons, identifiers, addresses, disabilities, immigration, mothers] }

    private struct PersonRow: Sendable {
        let child: Child
        let header: HeaderEntry?
        let known: KnownChild?
    }

    /// The latest header of the return for each child, by id.
    private var headers: [Child.ID: HeaderEntry] {
        Dictionary(records[HeaderEntry.self].entries.map { ($0.child, $0) }, uniquingKeysWith: { _, last in last })
    }

    private var persons: ExportTable {
        let headers = headers, known = knownChildren
        let rows = children.map { PersonRow(child: $0, header: headers[$0.id], known: known[$0.id]) }
        return StandardTables.table(
            "ssd_person", "Children", of: rows,
            [
                .init("pers_person_id", "The council’s id of the child.") { .text($0.child.id.text) },
                .init("pers_forename", "Children’s register.") { .some($0.child.forename) },
                .init("pers_surname", "Children’s register.") { .some($0.child.surname) },
                .init("pers_sex", "Sex as M, F or U.") { row in
                    .some(row.child.sex.map { $0.group == .male ? "M" : $0.group == .female ? "F" : "U" })
                },
                .init("pers_ethnicity", "Ethnicity code of the return.") { .some($0.child.ethnicity?.rawValue) },
                .init("pers_dob", "Day of birth.") { .some($0.child.born) },
                .init("pers_upn_unknown", "UN1 to UN5 of the return’s header: why there is no pupil number.") { row in
                    .some(row.header?.upn.flatMap { $0.hasPrefix("UN") ? $0 : nil })
                },
                .init("pers_is_mother", "MOTHER of the return’s header, as Y or N.") { row in .some(row.header?.isMother.map { $0 == .yes ? "Y" : "N" }) },
            ])
    }

    private var identifiers: ExportTable {
        let rows = headers.values.filter { $0.upn.map { !$0.isEmpty && !$0.hasPrefix("UN") } ?? false }.sorted { $0.child < $1.child }
        return StandardTables.table(
            "ssd_linked_identifiers", "Pupil numbers", of: rows,
            [
                .init("link_table_id", "The child’s id and the kind of number.") { .text("\($0.child.text)-UPN") },
                .init("link_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("link_identifier_type", "Always the pupil number: others are not held.") { _ in .text("Unique Pupil Number") },
                .init("link_identifier_value", "UPN of the return’s header.") { .some($0.upn) },
            ])
    }

    private struct AddressRow: Sendable {
        let child: Child.ID
        let postcode: String
        let from: Day
        let to: Day?
    }

    /// Where children lived when they came into care: the one address the return tells.
    private var addresses: ExportTable {
        var rows: [AddressRow] = []
        for child in children.indices {
            for episode in episodes[child] {
                guard let home = episode.homePostcode, !home.isEmpty, rows.last?.child != children[child].id || rows.last?.postcode != home else { continue }
                if let last = rows.last, last.child == children[child].id {
                    rows[rows.count - 1] = AddressRow(child: last.child, postcode: last.postcode, from: last.from, to: episode.from)
                }
                rows.append(AddressRow(child: children[child].id, postcode: home, from: episode.from, to: nil))
            }
        }
        return StandardTables.table(
            "ssd_address", "Home postcodes", of: rows,
            [
                .init("addr_table_id", "The child’s id and the first day.") { .text("\($0.child.text)-\($0.from.iso)") },
                .init("addr_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("addr_address_type", "Always the home the child came from.") { _ in .text("HOME") },
                .init("addr_address_start_date", "First day of the first episode that tells it.") { .day($0.from) },
                .init("addr_address_end_date", "The day another home is told; empty for the latest.") { .some($0.to) },
                .init("addr_address_postcode", "HOME_POST of the return.") { .text($0.postcode) },
            ])
    }

    private var disabilities: ExportTable {
        let rows = records[KnownChild.self].entries.filter { $0.disability.map { !$0.isEmpty } ?? false }.sorted { $0.child < $1.child }
        return StandardTables.table(
            "ssd_disability", "Disabilities", of: rows,
            [
                .init("disa_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("disa_table_id", "The child’s id and the code.") { .text("\($0.child.text)-\($0.disability ?? "")") },
                .init("disa_disability_code", "Children’s register; NONE where there is none.") { .some($0.disability) },
            ])
    }

    private var immigration: ExportTable {
        StandardTables.table(
            "ssd_immigration_status", "Unaccompanied children", of: records[UnaccompaniedChild.self].entries,
            [
                .init("immi_person_id", "The council’s id of the child.") { .text($0.child.text) },
                .init("immi_immigration_status_id", "The child’s id.") { .text("\($0.child.text)-UASC") },
                .init("immi_immigration_status", "Always UASC: other states are not held.") { _ in .text("UASC") },
                .init("immi_immigration_status_end_date", "DUC of the return.") { .some($0.ceased) },
            ])
    }

    private var mothers: ExportTable {
        StandardTables.table(
            "ssd_mother", "Mothers", of: records[HeaderEntry.self].entries.filter { $0.isMother == .yes },
            [
                .init("moth_table_id", "The mother’s id.") { .text("\($0.child.text)-M") },
                .init("moth_person_id", "The council’s id of the mother, a child herself.") { .text($0.child.text) },
                .init("moth_childs_dob", "MC_DOB of the return.") { .some($0.childBorn) },
            ])
    }
}
