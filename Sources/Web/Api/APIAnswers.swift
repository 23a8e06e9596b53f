import Care
import Documents

/// What each operation answers. Figures are of the whole service; whatever names a child is made from what the reader may see.
extension APIOperation {
    @Sendable static func years(_ visit: APIVisit) throws -> APIAnswer {
        let now = try visit.visit.snapshot()
        return APIAnswer(.object(["asAt": .string(now.facts.today.iso), "years": .array(now.years.map { .string($0.name) })]))
    }

    @Sendable static func tables(_ visit: APIVisit) throws -> APIAnswer {
        let year = try visit.year(), tables = try visit.visit.snapshot().tables(year)
        return APIAnswer(
            .object(["year": .string(year.name), "asAt": .string(tables.asAt.iso), "tables": .array(tables.all().map { table($0.table) })]))
    }

    @Sendable static func table(_ visit: APIVisit) throws -> APIAnswer { APIAnswer(table(try figures(visit).table)) }

    @Sendable static func cases(_ visit: APIVisit) throws -> APIAnswer {
        let year = try visit.year(), now = try visit.visit.snapshot(), tables = now.tables(year), id = visit["id"] ?? "", narrowed = try visit.look().facts
        guard tables.table(id) != nil,
            let page = CasesPage(
                tables: tables, id: id, row: visit.whole("row", -1), column: visit.whole("column", -1), links: now.links, page: 1,
                isOpen: { narrowed.child($0) != nil })
        else { throw Refusal.notFound("no such cell") }
        let found = page.selection.cases(tables.facts).filter { $0.subject.child.map { narrowed.child($0) != nil } ?? true }
        return APIAnswer(
            visit.pages(found, oneCase), about: "table:\(year.name)/\(id)/row \(visit["row"] ?? "")/column \(visit["column"] ?? "")", "page \(visit.whole("page", 1))")
    }

    @Sendable static func measures(_ visit: APIVisit) throws -> APIAnswer { APIAnswer(.object(["measures": .array(Measure.all.map(definition))])) }

    @Sendable static func measure(_ visit: APIVisit) throws -> APIAnswer {
        let measure = try named(visit), year = try visit.year(), facts = try visit.visit.snapshot().tables(year).facts
        let hasRecords = measure.reads.first.map { (facts.records.count($0) ?? 0) > 0 } ?? true
        let figures = (year.quarters + [year.period]).map { period -> JSON in
            let tally = Tally(period.start > facts.today ? [] : measure.cases(facts, in: period.until(facts.today)))
            return .object([
                "measure": .string(measure.id), "period": .string(period.name), "from": .string(period.start.iso), "to": .string(period.end.iso),
                "counted": .integer(tally.counted), "met": .integer(tally.met), "missed": .integer(tally.missed), "leftOut": .integer(tally.excluded),
                "share": .figure(measure.met == nil ? nil : tally.share), "sum": .figure(tally.amounts > 0 ? tally.sum : nil), "mean": .figure(tally.mean),
                "hasRecords": .bool(hasRecords),
            ])
        }
        return APIAnswer(.object(["definition": definition(measure), "figures": .array(figures)]))
    }

    @Sendable static func measureCases(_ visit: APIVisit) throws -> APIAnswer {
        let measure = try named(visit), year = try visit.year(), facts = try visit.visit.snapshot().tables(year).facts, narrowed = try visit.look().facts
        let found = measure.cases(facts, in: year.period.until(facts.today)).filter { $0.subject.child.map { narrowed.child($0) != nil } ?? true }
        return APIAnswer(visit.pages(found, oneCase), about: "measure:\(measure.id)/\(year.name)", "page \(visit.whole("page", 1))")
    }

    @Sendable static func registers(_ visit: APIVisit) throws -> APIAnswer {
        let hidden = try visit.look().sight.hidden
        return APIAnswer(
            .object([
                "registers": .array(
                    Registers.shapes.filter { !hidden.contains($0.id) }.map { shape in
                        .object([
                            "id": .string(shape.id), "title": .string(shape.title), "holds": .string(shape.holds),
                            "columns": .array(
                                shape.columns.map { column in
                                    .object([
                                        "name": .string(column.name), "title": .string(column.title), "meaning": .string(column.meaning),
                                        "wanted": .string(column.wanted), "required": .bool(column.isRequired),
                                    ])
                                }),
                        ])
                    }),
            ]))
    }

    /// The rows of a register as the reader may see them: without children closed to them, and no register that is not theirs to read.
    @Sendable static func register(_ visit: APIVisit) throws -> APIAnswer {
        let look = try visit.look(), id = visit["id"] ?? ""
        guard let type = Registers.type(id), !look.sight.hidden.contains(id) else { throw Refusal.notFound("no such register") }
        return APIAnswer(rows(type, visit, look.facts.records), about: "register:\(id)", "page \(visit.whole("page", 1))")
    }

    @Sendable static func children(_ visit: APIVisit) throws -> APIAnswer {
        let facts = try visit.look().facts
        let value = visit.pages(Array(facts.children.indices)) { place in
            let child = facts.children[place], period = facts.periods(of: place).last { $0.contains(facts.today) }
            return .object([
                "id": .string(child.id.text), "forename": .text(child.forename), "surname": .text(child.surname), "born": .text(child.born?.iso),
                "lookedAfterFrom": .text(period?.from.iso), "iro": .text(facts.officer(of: place, on: facts.today)),
            ])
        }
        return APIAnswer(value, about: "children", "page \(visit.whole("page", 1))")
    }

    // MARK: Parts

    private static func rows<Row: Entry>(_: Row.Type, _ visit: APIVisit, _ records: Records) -> JSON {
        let register = Row.register, columns = Row.shape.columns
        return visit.pages(records[Row.self].entries) { row in
            .object(
                columns.indices.map { field in
                    let text = register.text(field, of: row)
                    return JSON.Member(columns[field].name, text.isEmpty ? .null : .string(text))
                })
        }
    }

    private static func figures(_ visit: APIVisit) throws -> FigureTable {
        guard let made = try visit.visit.snapshot().tables(visit.year()).table(visit["id"] ?? "") else { throw Refusal.notFound("no such table") }
        return made
    }

    private static func named(_ visit: APIVisit) throws -> Measure {
        guard let measure = Measure.all.first(where: { $0.id == visit["id"] }) else { throw Refusal.notFound("no such measure") }
        return measure
    }

    private static func definition(_ measure: Measure) -> JSON {
        .object([
            "id": .string(measure.id), "title": .string(measure.title), "counting": .string(measure.counting), "met": .text(measure.met), "basis": .string(measure.basis),
            "unit": .string(measure.unit.rawValue), "span": .string(measure.span.words), "registers": .array(measure.reads.map { .string($0) }),
        ])
    }

    private static func oneCase(_ each: Case) -> JSON {
        .object([
            "subject": .string(each.subject.id), "kind": .string(each.subject.kind), "day": .string(each.day.iso), "outcome": .string(each.outcome.words),
            "group": .string(each.group), "record": .text(each.record.map { "\($0.register)/\($0.row)" }),
        ])
    }

    private static func table(_ table: Table) -> JSON {
        .object([
            "id": .string(table.id), "number": .string(table.number), "title": .string(table.title), "columns": .array(table.columns.map { .string($0.label) }),
            "rows": .array(
                table.rows.map { row in
                    let cells = table.columns.indices.map { table.cell(row, $0) }
                    return .object([
                        "label": .string(row.label), "values": .array(cells.map { .figure($0.value) }), "text": .array(cells.map { .string($0.text) }),
                        "reasons": .array(cells.map { .text($0.reason) }), "definition": .text(row.definition),
                    ])
                }), "notes": .array(table.notes.map { .string($0) }),
        ])
    }
}
