extension Check {
    /// A code is one of its list, in the collection year that tells it. Code lists change: SEX was 1 and 2 until 2023-24.
    public static let codeOutOfUse = Check(
        "code-out-of-use", title: "Code not in use in its collection year", basis: "SSDA903 code lists of the collection year",
        severity: .error,
        reads: Registers.all.filter { $0.shape.isStatutory }
    ) { facts in
        var found: [Found] = []
        for type in Registers.all where type.shape.isStatutory { look(type, facts, &found) }
        return found
    }

    private static func look<Row: Entry>(_: Row.Type, _ facts: Facts, _ found: inout [Found]) {
        let rows = facts.records[Row.self]
        guard !rows.isEmpty, let child = Row.shape.columns.firstIndex(where: { $0.name == "CHILD" }) else { return }
        for field in Row.shape.columns.indices {
            guard case .code(let list) = Row.shape.columns[field].kind else { continue }
            var current = CurrentCodes(list)
            var buffer: [UInt8] = []
            for index in rows.entries.indices {
                buffer.removeAll(keepingCapacity: true)
                Row.register.write(field, of: rows.entries[index], to: &buffer)
                if buffer.isEmpty || current.contains(buffer, in: rows.years[index]) { continue }
                let text = String(decoding: buffer, as: UTF8.self)
                let name = Row.shape.columns[field].name
                let sentence: String
                if let code = list[text] {
                    let year = facts.year(told: rows.years[index]).title
                    sentence = "\(name) is \(text), which is not in use in \(year): \(limits(code)). Give a code of that year's list."
                } else {
                    sentence = "\(name) is \(text), which is no \(list.title) code. Give one of the list: \(list.summary)."
                }
                let id = Child.ID(Row.register.text(child, of: rows.entries[index]))
                found.append((.child(id), RecordReference(Row.shape.id, rows.ids[index]), sentence))
            }
        }
    }

    private static func limits(_ code: CodeList.Code) -> String {
        let from = code.from.flatMap { ReportingYear(endingIn: $0) }.map { "it came into use in \($0.title)" }
        let to = code.to.flatMap { ReportingYear(endingIn: $0) }.map { "it was last used in \($0.title)" }
        return [from, to].compactMap { $0 }.joined(separator: " and ")
    }
}

/// The codes of a list that are in use, year by year, packed into numbers so that a million cells are looked up quickly.
private struct CurrentCodes {
    private let list: CodeList
    private var year: Int16?
    private var codes: Set<UInt64> = []

    init(_ list: CodeList) { self.list = list }

    /// Rows of no known year are compared with the codes of all years.
    mutating func contains(_ code: [UInt8], in year: Int16) -> Bool {
        if year != self.year {
            self.year = year
            let reporting = ReportingYear(endingIn: Int(year))
            codes = Set(list.codes.filter { code in reporting.map { code.isCurrent(in: $0) } ?? true }.map { Self.packed($0.code.utf8) })
        }
        return codes.contains(Self.packed(code))
    }

    private static func packed(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        for byte in bytes { number = number << 8 | UInt64(byte) }
        return number
    }
}
