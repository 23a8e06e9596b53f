import Documents

/// Figures of earlier years and of other areas.
extension TableMaker {
    /// A published figure as it is quoted, with its source.
    static func cell(_ value: Amount, of figure: PublishedFigure, _ format: NumberFormat) -> Table.Cell {
        Table.Cell(value.value, format, reason: "Published\(figure.note.map { ": \($0)" } ?? "")")
    }

    /// An earlier year's figure: as it was published, or else worked out where that year's return is in the records.
    func earlier(_ row: Row, _ back: Int, _ kind: PublishedFigures.Column.Kind) -> (Table.Cell, Selection?) {
        let year = back == 1 ? tables.year.previous : tables.year.previous.previous
        let names = row.names + [row.label]
        let kinds: [PublishedFigures.Column.Kind] = kind == .plain ? [.plain, .number, row.format.isPercent ? .percent : .plain] : [kind]
        for kind in kinds {
            guard let figure = tables.published.figure(aliases, names, .year(year.endsIn, kind)), let value = figure.value else { continue }
            var cell = Self.cell(value, of: figure, row.format)
            if row.sharesOf != nil, kind != .percent,
                let total = tables.published.figure(aliases, ["Total", "Number"], .year(year.endsIn, kind))?.value?.value, total > 0, columns.contains(.year),
                !columns.contains(.earlierShare(back))
            {
                cell.aside = NumberFormat.percent(1).text(value.value * 100 / total)
            }
            return (cell, nil)
        }
        let told = tables.facts.records.collectionYears.contains(Int16(year.endsIn))
        let isOfReturn = row.measure.reads.allSatisfy { Registers.type($0)?.shape.isStatutory ?? false }
        guard told, isOfReturn else {
            for kind in kinds {
                guard let figure = tables.published.ownFigure(table.id, names, .year(year.endsIn, kind)), let value = figure.value else { continue }
                return (Self.cell(value, of: figure, row.format), nil)
            }
            return (Table.Cell(nil, row.format, reason: "No figure of that year has been entered."), nil)
        }
        let periods = row.yearly == .mean && kind == .plain ? year.quarters : row.yearly == .whole ? [year.period] : Array(year.quarters.suffix(1))
        let selection = Selection(row.measure, periods, groups: row.groups, row.figure, row.yearly == .mean && kind == .plain ? .mean : .single)
        guard let value = selection.value(tables.facts) else { return (Table.Cell(nil, row.format), nil) }
        if let worked = row.worked {
            guard let result = workedOut(row, periods, worked) else {
                return (Table.Cell(nil, row.format, reason: "A figure it is worked out from is missing."), nil)
            }
            return (Table.Cell(result, row.format), selection)
        }
        if kind == .percent, let sharesOf = row.sharesOf, let whole = Selection(sharesOf, periods, .counted).value(tables.facts), whole > 0 {
            return (Table.Cell(value * 100 / whole, row.format), selection)
        }
        return (Table.Cell(value, row.format), kind == .percent ? nil : selection)
    }

    func quoted(_ row: Row, _ column: PublishedFigures.Column) -> (Table.Cell, Selection?) {
        guard let figure = tables.published.figure(aliases, row.names + [row.label], column), let value = figure.value else {
            return (Table.Cell(nil, row.format, absence: column == .regional || column == .national ? "No data" : "", reason: "No figure has been entered."), nil)
        }
        return (Self.cell(value, of: figure, row.format), nil)
    }
}
