import Documents

/// Reads the XML form of the return SSDA903: one element a child, with its header, its episodes and what else the year's modules ask.
///
/// Groups are told by what they hold and not by their names, which have changed between years. Two fields are spelt otherwise than in the
/// CSV files: CHILDID and PL (domain reference, section 3.1).
enum ReturnXML {
    /// A group of fields that belong together, with the line it begins on.
    private struct Group {
        let line: Int
        var fields: [String: String] = [:]
    }

    static func read(_ file: IncomingFile) -> (rows: [SourceRows], problems: [ImportProblem]) {
        var children: [(own: Group, groups: [Group])] = []
        // The groups that are open, the child's own first; a field is an element that holds no other.
        var open: [(name: String, group: Group, hasElements: Bool)] = []
        var own = Group(line: 0)
        var groups: [Group] = []
        do {
            try XMLReader.read(file.bytes) { event in
                switch event {
                case .start(_, let line):
                    if !open.isEmpty { open[open.count - 1].hasElements = true }
                    if open.count == 1 {
                        own = Group(line: line)
                        groups = []
                    }
                    open.append(("", Group(line: line), false))
                case .end(let name, let text, _):
                    guard let ended = open.popLast() else { return }
                    if open.count == 1 {
                        own.fields.merge(ended.group.fields) { _, new in new }
                        children.append((own, groups))
                    } else if !ended.hasElements {
                        if !open.isEmpty { open[open.count - 1].group.fields[name.uppercased()] = text }
                    } else if open.count > 1 {
                        close(ended.group, &own, &groups)
                    }
                }
            }
        } catch {
            let known = error as? XMLReader.Problem
            return (
                [],
                [
                    ImportProblem(
                        file: file.name, line: known?.line, wanted: "an XML file that can be read to its end",
                        mend: "\(known?.sentence ?? "It cannot be read.") Nothing of it was read.", severity: .file)
                ]
            )
        }
        let rows = rows(children, file: file.name)
        guard rows.contains(where: { $0.type == HeaderEntry.self }) else {
            return (
                [],
                [
                    ImportProblem(
                        file: file.name, wanted: "the XML of the return SSDA903", mend: "No child with a CHILDID was found in it. Check that this is the right file. Nothing of it was read.",
                        severity: .file)
                ]
            )
        }
        return (rows, [])
    }

    /// A group that is repeated, or else a part of the child's own fields.
    private static func close(_ group: Group, _ own: inout Group, _ groups: inout [Group]) {
        if repeated.contains(where: { $0.isTold(by: group) }) {
            groups.append(group)
        } else {
            own.fields.merge(group.fields) { _, new in new }
            own = Group(line: own.fields.isEmpty ? group.line : min(own.line, group.line), fields: own.fields)
        }
    }

    /// A module that has a group for each row, and fields of which any one tells it.
    private struct Repeated {
        let type: any Entry.Type
        let told: [String]

        func isTold(by group: Group) -> Bool { told.contains { group.fields[$0] != nil } }
    }

    private static let repeated: [Repeated] = [
        Repeated(type: Episode.self, told: ["DECOM"]), Repeated(type: Review.self, told: ["REVIEW"]), Repeated(type: MissingEpisode.self, told: ["MIS_START"]),
        Repeated(type: AdoptionDecision.self, told: ["DATE_PLACED"]), Repeated(type: PreviousPermanence.self, told: ["PREV_PERM"]),
        Repeated(type: YearOutcome.self, told: ["HEALTH_ASSESSMENT", "TEETH_CHECK", "IMMUNISATIONS", "SDQ_SCORE", "SDQ_REASON"]),
        Repeated(type: SocialWorkerSpell.self, told: ["SW_DECOM"]), Repeated(type: DeprivationOfLiberty.self, told: ["DOLO_START"]),
    ]

    /// The modules told by the child's own fields, and the field that tells them.
    private static let once: [(type: any Entry.Type, told: String)] = [
        (HeaderEntry.self, "CHILDID"), (CareLeaver.self, "IN_TOUCH"), (Adoption.self, "DATE_INT"), (UnaccompaniedChild.self, "UASC"),
    ]

    private static func rows(_ children: [(own: Group, groups: [Group])], file: String) -> [SourceRows] {
        var made: [SourceRows] = []
        func add(_ type: any Entry.Type, _ row: SourceRow) {
            if let place = made.firstIndex(where: { $0.type == type }) { made[place].rows.append(row) } else { made.append(SourceRows(type: type, file: file, rows: [row])) }
        }
        for (own, groups) in children {
            for module in once {
                guard let value = own.fields[module.told], !value.isEmpty else { continue }
                // The flag of an unaccompanied child is written for every child.
                if module.told == "UASC", value != "1", value.lowercased() != "true" { continue }
                add(module.type, row(module.type.shape, own, own))
            }
            for group in groups {
                guard let module = repeated.first(where: { $0.isTold(by: group) }) else { continue }
                add(module.type, row(module.type.shape, group, own))
            }
        }
        return made
    }

    /// The columns of a module: from the group, or else from the child the group belongs to.
    private static func row(_ shape: RegisterShape, _ group: Group, _ own: Group) -> SourceRow {
        var row = SourceRow(line: group.line)
        for column in shape.columns {
            let name = column.name == "CHILD" ? "CHILDID" : column.name == "PLACE" ? "PL" : column.name
            let isOfChild = column.name == "CHILD" || column.name == "DOB" || column.name == "SEX"
            let source = group.fields[name] == nil && group.fields[column.name] != nil ? column.name : name
            row.put(column.name, group.fields[source] ?? (isOfChild ? own.fields[source] : nil), from: source)
        }
        return row
    }
}
