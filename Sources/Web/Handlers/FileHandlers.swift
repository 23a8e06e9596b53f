import Care
import HTTPTypes
import Store

/// Files kept with a child: told by their content, never served as anything that runs.
extension Route {
    /// The most bytes the form may have: a file of 25 MB, a title, and enough more that a larger file is refused with a sentence of its own.
    static let uploadLimit = 32 << 20

    @Sendable static func childFiles(_ visit: Visit) throws -> Answer {
        .page(ChildFilesPage(record: try visit.record(), name: "", problem: nil, token: visit.token)).about(try subject(visit), "files")
    }

    @Sendable static func addFile(_ visit: Visit) throws -> Answer {
        func again(_ problem: String) throws -> Answer {
            .page(ChildFilesPage(record: try visit.record(), name: visit.field("title"), problem: problem, token: visit.token), status: .unprocessableContent)
        }
        let look = try visit.look(), child = try visit.child()
        guard let file = visit.files.first(where: { $0.field == "file" }) else { return try again("Choose a file.") }
        let kind: FileKind
        do { kind = try FileKind.of(file.bytes, name: file.name) } catch { return try again(error.sentence) }
        var row = Attachment()
        row.id = "FILE-\(Store.randomText(bytes: 8))"
        row.child = look.facts.children[child].id
        row.title = String(visit.field("title").isEmpty ? kind.title : visit.field("title").prefix(200).description)
        row.type = kind.rawValue
        row.size = file.bytes.count
        row.added = look.facts.today
        row.by = visit.person?.name
        if let problem = EntryRules.problems(in: row, look.facts).first { return try again(problem.sentence) }
        row.digest = try visit.site.store.keepBytes(file.bytes)
        var entries = Entries()
        entries.add(row)
        let saved = try visit.site.store.save(entries, action: "add file", subject: row.child.text, visit.deed(""))
        return .redirect("\(try visit.record().address)/files?saved=\(saved.ledger)")
    }

    /// The bytes of a file, always to be kept and never to be opened in the page. Its name tells nobody whom it is about.
    @Sendable static func downloadFile(_ visit: Visit) throws -> Answer {
        let look = try visit.look(), child = try visit.child()
        guard let file = look.facts.attachments(of: child).first(where: { $0.id == visit.parameter("file") }), let kind = FileKind(rawValue: file.type),
            let bytes = try visit.site.store.bytes(of: file.digest)
        else { throw Refusal.notFound("no such file") }
        guard Store.digest(of: bytes) == file.digest else { throw StoreError.tampered("A kept file is not as it was put in.") }
        return Answer(content: .file(bytes, type: kind.rawValue, name: "\(file.id.lowercased()).\(kind.ending)")).about(try subject(visit), "\(file.id), \(kind.title)")
    }
}
