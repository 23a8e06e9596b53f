import Documents

/// What a writer can put into the words: cells of tables, and measures.
public struct FigureChoice: Sendable, Hashable {
    /// As it is written between braces.
    public let reference: String
    public let text: String
    public let meaning: String

    public init(reference: String, text: String, meaning: String) {
        self.reference = reference
        self.text = text
        self.meaning = meaning
    }
}

extension YearTables {
    /// The figures that print like a number somebody typed, those of the section's own tables first.
    public func choices(printing number: String, for section: ReportSection?) -> [FigureChoice] {
        let wanted = number.filter { $0 != "," }
        let own = section?.tables ?? []
        let all = own.compactMap { table($0) } + all().filter { !own.contains($0.table.id) }
        var found: [FigureChoice] = []
        for made in all {
            for (row, selections) in zip(made.table.rows, made.selections) {
                for (column, selection) in selections.enumerated() where selection != nil {
                    let cell = made.table.cell(row, column)
                    guard cell.words == nil, cell.value != nil, cell.format.text(cell.value ?? 0).filter({ $0 != "," }) == wanted,
                        let choice = choice(made, row.label, made.table.columns[column].label)
                    else { continue }
                    found.append(choice)
                    if found.count == 4 { return found }
                }
            }
        }
        return found
    }

    /// The reference to a cell; nil where its labels lead to another one or to none.
    public func choice(_ made: FigureTable, _ row: String, _ column: String) -> FigureChoice? {
        let reference = FigureReference.cell(table: made.table.id, row: row, column: column)
        guard let place = made.place(row: row, column: column), made.table.rows[place.row].label == row, made.table.columns[place.column].label == column,
            case let cell = made.table.cell(made.table.rows[place.row], place.column), cell.value != nil, cell.words == nil,
            (try? FigureReference(reference.text)) == reference
        else { return nil }
        return FigureChoice(reference: reference.text, text: cell.text, meaning: "\(made.table.heading): \(row), \(column)")
    }
}

extension Difference {
    /// The number as it was typed, where that is what is wrong.
    public var typedNumber: String? { kind == .unbound ? said.firstRange(of: ": ").map { String(said[..<$0.lowerBound]) } : nil }
}

extension String {
    /// The words with a reference in place of a number that was typed: in the sentence it was found in, or else where it first stands alone.
    public func binding(_ number: String, in said: String, to reference: String) -> String? {
        guard !number.isEmpty, !reference.isEmpty, (try? FigureReference(reference)) != nil else { return nil }
        // What stands before the number in its sentence tells which of several is meant.
        let sentence = said.dropFirst(number.count + 2)
        let lead = sentence.firstRange(of: number).map { String(sentence[..<$0.lowerBound].suffix(12)) } ?? ""
        for wanted in lead.isEmpty ? [number] : [lead + number, number] {
            var from = startIndex
            while let found = self[from...].firstRange(of: wanted) {
                let place = index(found.upperBound, offsetBy: -number.count)..<found.upperBound
                let before = self[..<place.lowerBound].last, after = self[place.upperBound...].first
                let isInside = self[..<place.lowerBound].ranges(of: "{{").count > self[..<place.lowerBound].ranges(of: "}}").count
                if !isInside, !(before.map { $0.isNumber || $0 == "." || $0 == "," } ?? false), !(after.map { $0.isNumber || $0 == "%" } ?? false) {
                    return replacingCharacters(place, with: "{{\(reference)}}")
                }
                from = found.upperBound
            }
        }
        return nil
    }

    private func replacingCharacters(_ range: Range<String.Index>, with other: String) -> String { self[..<range.lowerBound] + other + self[range.upperBound...] }
}
