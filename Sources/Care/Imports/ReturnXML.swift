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

    /// A child as the file tells it: its own fields, and the groups of what is repeated.
    private struct Child {
        var own: Group
        var groups: [Group] = []
    }

    static func read(_ file: IncomingFile) -> (rows: [SourceRows], problems: [ImportProblem]) {
        let root: XMLTree
        do {
            root = try XMLTree(file.bytes)
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
        var strangers: [String: [Int]] = [:]
        let children = root.parts.flatMap(\.children).map { child(of: $0, &strangers) }
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
        let notes = strangers.sorted { $0.key < $1.key }.map { name, lines in
            ImportProblem(
                file: file.name, line: lines.first, column: ImportProblem.shortened(name), found: "\(lines.count) such element\(lines.count == 1 ? "" : "s")",
                wanted: "groups of the return SSDA903", mend: "No module has these fields, and they were left out. This is the first of them.", severity: .note)
        }
        return (rows, notes)
    }

    /// A child out of its element. What no module knows is noted by its name.
    private static func child(of element: XMLTree, _ strangers: inout [String: [Int]]) -> Child {
        var child = Child(own: Group(line: element.line))
        var hasOwn = false
        func take(_ part: XMLTree) {
            let group = Group(line: part.line, fields: part.fields), told = group.fields.keys.filter { !Self.common.contains($0) }
            if repeated.contains(where: { $0.isTold(by: group) }) {
                child.groups.append(group)
            } else if told.isEmpty || told.contains(where: { ownFields.contains($0) }) || group.fields["CHILDID"] != nil && child.own.fields["CHILDID"] == nil {
                if !hasOwn, !group.fields.isEmpty {
                    hasOwn = true
                    child.own = Group(line: group.line, fields: child.own.fields)
                }
                child.own.fields.merge(group.fields) { _, new in new }
            } else {
                strangers[part.name, default: []].append(part.line)
            }
            for inner in part.parts where !inner.parts.isEmpty { take(inner) }
        }
        take(element)
        return child
    }

    /// Fields that any group of a child may repeat.
    private static let common: Set<String> = ["CHILDID", "CHILD", "DOB", "SEX"]

    /// The fields of which a child has one each.
    private static let ownFields: Set<String> = Set(once.flatMap { $0.type.shape.columns.map(\.name) } + ["UASC"])

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

    private static func rows(_ children: [Child], file: String) -> [SourceRows] {
        var made: [SourceRows] = []
        func add(_ type: any Entry.Type, _ row: SourceRow) {
            if let place = made.firstIndex(where: { $0.type == type }) { made[place].rows.append(row) } else { made.append(SourceRows(type: type, file: file, isXML: true, rows: [row])) }
        }
        for child in children {
            let own = child.own
            for module in once {
                guard let value = own.fields[module.told], !value.isEmpty else { continue }
                // The flag of an unaccompanied child is written for every child.
                if module.told == "UASC", value != "1", value.lowercased() != "true" { continue }
                add(module.type, row(module.type.shape, own, own))
            }
            for group in child.groups {
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
