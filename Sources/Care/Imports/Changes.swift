/// What an import changes in one register.
public struct Changes<Row: Entry>: Sendable {
    /// The register's rows as they will be; rows that are new have no number yet.
    public var rows: Rows<Row>
    /// The places in `rows` of entries that are new.
    public var added: [Int] = []
    /// The places of entries that take the place of a stored one, with that one's number.
    public var changed: [(place: Int, before: Int64)] = []
    /// Stored rows that the same return or register told before and does not tell now. They stay, unless the person withdraws them.
    public var missing: [Int] = []
    public var unchanged = 0
    /// How many of `changed` a later return tells again as they are: only the year they were told in moves up, so that a corrected earlier
    /// return does not take their place.
    public var retold = 0
    /// Rows that a later return tells again; the later one counts.
    public var toldLater = 0
    /// The numbers of stored rows that are withdrawn.
    public var withdrawn: [Int64] = []
}

public protocol AnyChanges: Sendable {
    var shape: RegisterShape { get }
    var counts: ChangeCounts { get }
    func put(into records: inout Records)
}

/// How many rows of a register an import adds, changes and leaves as they are.
public struct ChangeCounts: Hashable, Sendable {
    public var register: String
    public var added = 0
    public var changed = 0
    public var unchanged = 0
    /// How many of the unchanged a later return tells again.
    public var retold = 0
    public var toldLater = 0
    public var missing = 0
    public var withdrawn = 0
    public var rejected = 0

    public var isQuiet: Bool { added + changed + withdrawn + retold == 0 }
}

extension Changes: AnyChanges {
    public var shape: RegisterShape { Row.shape }

    public var counts: ChangeCounts {
        ChangeCounts(
            register: Row.shape.id, added: added.count, changed: changed.count - retold, unchanged: unchanged + retold, retold: retold,
            toldLater: toldLater, missing: missing.count, withdrawn: withdrawn.count)
    }

    public func put(into records: inout Records) { records.set(rows) }

    /// Compares what files tell with what is stored.
    ///
    /// - Parameters:
    ///   - batches: what was read, each with its collection year (0 for a council's register).
    ///   - withdrawing: stored rows that the files no longer tell are withdrawn, not only listed.
    ///   - problems: is told of two files that tell one row differently.
    public init(
        stored: Rows<Row>, batches: [(batch: FileBatch<Row>, year: Int16)], withdrawing: Bool, problems: inout [ImportProblem]
    ) {
        let register = Row.register
        rows = stored
        let expected = batches.reduce(stored.count) { $0 + $1.batch.entries.count }
        rows.reserve(expected)
        var scratch: [UInt8] = []
        var places: [RowKey: Int32] = [:]
        places.reserveCapacity(expected)
        for index in stored.entries.indices {
            let key = register.key(of: stored.entries[index], year: stored.years[index], scratch: &scratch)
            place(key, &places, Int32(index))
        }
        // The newest return first: what it tells stands, and older returns only fill in.
        var told = [Bool](repeating: false, count: stored.count)
        var source = [Int32](repeating: -1, count: stored.count)
        let ordered = batches.enumerated().sorted { $0.element.year == $1.element.year ? $0.offset < $1.offset : $0.element.year > $1.element.year }
        for (number, item) in ordered {
            var seen: [RowKey: Int32] = [:]
            seen.reserveCapacity(item.batch.entries.count)
            for (index, entry) in item.batch.entries.enumerated() {
                let plain = register.key(of: entry, year: item.year, scratch: &scratch)
                let occurrence = seen[plain, default: 0]
                seen[plain] = occurrence + 1
                let key = plain.occurrence(Int(occurrence))
                guard let found = places[key] else {
                    places[key] = Int32(rows.count)
                    added.append(rows.count)
                    rows.append(entry, year: item.year)
                    told.append(true)
                    source.append(Int32(number))
                    continue
                }
                let place = Int(found)
                if source[place] >= 0 {
                    // Another file of this import has told it already.
                    if rows.years[place] > item.year {
                        toldLater += 1
                    } else if rows.entries[place] == entry {
                        unchanged += 1
                    } else {
                        problems.append(
                            ImportProblem(
                                file: item.batch.file, line: Int(item.batch.lines[index]), wanted: "each row in one file, or the same in both",
                                mend: "Another file of this import tells the same \(register.shape.title) row differently; that one was kept.",
                                severity: .note))
                    }
                    continue
                }
                source[place] = Int32(number)
                told[place] = true
                if rows.years[place] > item.year && rows.entries[place] != entry {
                    toldLater += 1
                } else if rows.entries[place] == entry, rows.years[place] >= item.year {
                    unchanged += 1
                } else {
                    if rows.entries[place] == entry { retold += 1 }
                    changed.append((place, rows.ids[place]))
                    rows.replace(at: place, with: entry, year: max(item.year, rows.years[place]))
                }
            }
        }
        let years = Set(batches.map(\.year))
        for index in 0..<stored.count where !told[index] && years.contains(stored.years[index]) { missing.append(index) }
        if withdrawing, missing.count >= 20, missing.count * 10 > stored.count, let file = batches.first?.batch.file {
            problems.append(
                ImportProblem(
                    file: file, found: "\(missing.count) of \(stored.count) stored rows are not in it", wanted: "a whole file, where missing rows are withdrawn",
                    mend: "All of them are withdrawn; their history stays. Check that the file is not a part of the register.", severity: .note))
        }
        if withdrawing, !missing.isEmpty {
            withdrawn = missing.map { stored.ids[$0] }
            let gone = Set(missing)
            // The places after a withdrawn row move up.
            var moved = [Int](repeating: 0, count: rows.count)
            var next = 0
            for index in 0..<rows.count {
                moved[index] = next
                if !gone.contains(index) { next += 1 }
            }
            rows.remove(at: gone)
            added = added.map { moved[$0] }
            changed = changed.map { (moved[$0.place], $0.before) }
            missing = []
        }
    }
}

private func place(_ key: RowKey, _ places: inout [RowKey: Int32], _ index: Int32) {
    var occurrence = 0
    while true {
        let candidate = key.occurrence(occurrence)
        if places[candidate] == nil {
            places[candidate] = index
            return
        }
        occurrence += 1
    }
}
