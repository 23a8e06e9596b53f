import CXlsxWriter
import Glibc

/// Writes a workbook with libxlsxwriter, which writes to a file: ours lies in a folder nobody else can read and is always removed.
enum WorkbookFile {
    static func bytes(of workbook: Workbook) throws -> [UInt8] {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/footprint-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Workbook.Failure(
                sentence: "The workbook could not be made: no folder for temporary files can be made in \(parent) (\(reason()))."
            )
        }
        let folder = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
        defer { rmdir(folder) }
        let path = folder + "/workbook.xlsx"
        defer { unlink(path) }
        try write(workbook, to: path, folder: folder)
        return try read(path)
    }

    private static func write(_ workbook: Workbook, to path: String, folder: String) throws {
        var failure: Workbook.Failure?
        let closed: lxw_error = folder.withCString { folder in
            var options = lxw_workbook_options(constant_memory: 0, tmpdir: UnsafeMutablePointer(mutating: folder), use_zip64: 0)
            guard let file = workbook_new_opt(path, &options) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
            do throws(Workbook.Failure) {
                try fill(file, with: workbook)
            } catch {
                failure = error
            }
            // Closing also frees what was made, so it is done whatever happened before.
            return workbook_close(file)
        }
        if let failure { throw failure }
        if closed != LXW_NO_ERROR { throw Self.failure(closed, "the file") }
    }

    private static func fill(_ file: UnsafeMutablePointer<lxw_workbook>, with workbook: Workbook) throws(Workbook.Failure) {
        let made = SheetWriter.serial(workbook.made)
        setProperties(file, title: workbook.title, made: made)
        let styles = CellStyles(file)
        let names = SheetNames.valid(workbook.sheets.map(\.name), taken: ["About", "Definitions"])

        let about = try SheetWriter(file, "About", styles)
        try about.writeAbout(workbook, names: names)
        var definitions: [Workbook.Sheet.Row] = []
        for (sheet, name) in zip(workbook.sheets, names) {
            let writer = try SheetWriter(file, name, styles)
            try writer.write(sheet)
            if workbook.sheets.count == 1 { writer.show() }
            for definition in sheet.definitions {
                definitions.append(.init(cells: [name, definition.label, definition.meaning].map { .init(.text($0)) }))
            }
        }
        if !definitions.isEmpty {
            try SheetWriter(file, "Definitions", styles).write(
                Workbook.Sheet(
                    name: "Definitions", title: "What the rows and columns count",
                    columns: ["Table", "Row or column", "What it counts"].map { .init(label: $0) }, rows: definitions, notes: [], isList: true
                )
            )
        }
    }

    /// The day it was made is given, so that the same figures give the same bytes.
    private static func setProperties(_ file: UnsafeMutablePointer<lxw_workbook>, title: String, made: Int?) {
        SheetWriter.safe(title).withCString { title in
            var properties = lxw_doc_properties()
            properties.title = UnsafeMutablePointer(mutating: title)
            // Serial 25569 is 1 January 1970. Noon: every time zone of ours has the same day.
            properties.created = ((made ?? 36_526) - 25_569) * 86_400 + 43_200
            workbook_set_properties(file, &properties)
        }
    }

    private static func read(_ path: String) throws(Workbook.Failure) -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            throw Workbook.Failure(sentence: "The workbook could not be read back from the folder for temporary files (\(reason())).")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&part, 1, part.count, file)
            if count == 0 { break }
            bytes += part[..<count]
        }
        return bytes
    }

    static func failure(_ error: lxw_error, _ what: String) -> Workbook.Failure {
        let words = lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)"
        return Workbook.Failure(sentence: "The workbook could not be made: writing \(what) failed (\(words)).")
    }

    private static func reason() -> String { String(cString: strerror(errno)) }
}
