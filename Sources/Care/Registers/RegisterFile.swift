import Documents

/// A register as the file it is imported from.
public struct RegisterFile: Sendable {
    /// With its folder: `registers/staff.csv`, `ssda903/2016-17/episodes.csv`.
    public let name: String
    public let bytes: [UInt8]

    /// The files of a register: one, or for a module of the return one for each collection year. None where there are no rows.
    public static func files(of type: any Entry.Type, in records: Records) -> [RegisterFile] {
        write(type, records)
    }

    private static func write<Row: Entry>(_: Row.Type, _ records: Records) -> [RegisterFile] {
        let rows = records[Row.self], shape = Row.shape
        if rows.isEmpty { return [] }
        guard shape.isStatutory else { return [RegisterFile(name: "registers/\(shape.fileName)", bytes: text(of: rows, where: { _ in true }))] }
        return Set(rows.years).sorted().map { year in
            let folder = ReportingYear(endingIn: Int(year))?.name ?? "unknown"
            return RegisterFile(name: "ssda903/\(folder)/\(shape.fileName)", bytes: text(of: rows) { rows.years[$0] == year })
        }
    }

    private static func text<Row: Entry>(of rows: Rows<Row>, where isIn: (Int) -> Bool) -> [UInt8] {
        let register = Row.register, shape = Row.shape
        var out: [UInt8] = []
        CSV.append(shape.columns.map { Array($0.name.utf8) }, to: &out)
        let isDay = shape.columns.map { $0.kind == .day && shape.isStatutory }
        var cell: [UInt8] = []
        for index in rows.entries.indices where isIn(index) {
            for field in register.fields.indices {
                if field > 0 { out.append(0x2C) }
                cell.removeAll(keepingCapacity: true)
                register.write(field, of: rows.entries[index], to: &cell)
                if isDay[field], let day = Day(String(decoding: cell, as: UTF8.self)) { cell = Array(day.slashed.utf8) }
                CSV.append(cell: cell, to: &out)
            }
            out.append(0x0A)
        }
        return out
    }
}
