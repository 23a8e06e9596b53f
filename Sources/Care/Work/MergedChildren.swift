import Documents

extension Records {
    /// The ids that stand for another child's on a day, each with the id that is kept.
    func merges(on day: Day) -> [Child.ID: Child.ID] {
        let rows = self[ChildMerge.self].entries
        if rows.isEmpty { return [:] }
        var kept: [Child.ID: Child.ID] = [:]
        for merge in rows where merge.on <= day && (merge.split.map { $0 > day } ?? true) && merge.kept != merge.merged {
            kept[merge.merged] = merge.kept
        }
        // A child may be merged with one that is merged in turn; a circle, which can only be a mistake, leads nowhere.
        return kept.reduce(into: [:]) { found, pair in
            var end = pair.value
            var seen: Set<Child.ID> = [pair.key]
            while let next = kept[end], seen.insert(end).inserted { end = next }
            if end != pair.key, !seen.contains(end) { found[pair.key] = end }
        }
    }

    /// The records with the rows of merged ids as rows of the ids that are kept. Nothing is rewritten where it is stored.
    func merged(_ kept: [Child.ID: Child.ID]) -> Records {
        if kept.isEmpty { return self }
        var records = self
        for type in Registers.all where type.shape.id != ChildMerge.shape.id { rewrite(type, kept, &records) }
        records.set(records[HeaderEntry.self].keptFirst(self[HeaderEntry.self], kept, \.child))
        records.set(records[KnownChild.self].keptFirst(self[KnownChild.self], kept, \.child))
        return records
    }

    private static let childColumns: Set<String> = ["CHILD", "child_id", "other_child_id", "case_id"]

    private func rewrite<Row: Entry>(_: Row.Type, _ kept: [Child.ID: Child.ID], _ records: inout Records) {
        let fields = Row.register.fields.indices.filter { Self.childColumns.contains(Row.register.fields[$0].column.name) }
        // A court case has a `case_id` of its own; only allocations' names a child.
        let meant = fields.filter { Row.register.fields[$0].column.name != "case_id" || Row.shape.id == Allocation.shape.id }
        let rows = self[Row.self]
        guard !meant.isEmpty, !rows.isEmpty else { return }
        var changed: Rows<Row>?
        for index in rows.entries.indices {
            for field in meant {
                guard let id = kept[Child.ID(Row.register.text(field, of: rows.entries[index]))] else { continue }
                var row = changed?.entries[index] ?? rows.entries[index]
                var text = id.text
                text.withUTF8 { cell in
                    withUnsafeMutablePointer(to: &row) { _ = Row.register.fields[field].read(UnsafeMutableRawPointer($0), cell) }
                }
                if changed == nil { changed = rows }
                changed?.replace(at: index, with: row, id: rows.ids[index], year: rows.years[index])
            }
        }
        if let changed { records.set(changed) }
    }
}

private struct ChildInYear: Hashable {
    let child: Child.ID
    let year: Int16
}

extension Rows {
    /// The rows with those that had a merged id behind the others, and without one where the kept id has a row of the same year.
    fileprivate func keptFirst(_ before: Rows<Row>, _ kept: [Child.ID: Child.ID], _ child: (Row) -> Child.ID) -> Rows<Row> {
        guard before.count == count, before.entries.contains(where: { kept[child($0)] != nil }) else { return self }
        var own = Rows<Row>()
        own.reserve(count)
        var taken: Set<ChildInYear> = []
        for index in entries.indices where kept[child(before.entries[index])] == nil {
            own.append(entries[index], id: ids[index], year: years[index])
            taken.insert(ChildInYear(child: child(entries[index]), year: years[index]))
        }
        for index in entries.indices where kept[child(before.entries[index])] != nil {
            guard taken.insert(ChildInYear(child: child(entries[index]), year: years[index])).inserted else { continue }
            own.append(entries[index], id: ids[index], year: years[index])
        }
        return own
    }
}
