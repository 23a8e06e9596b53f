import Care
import Documents

/// How the child is seen and heard between reviews: visits and contacts, views and what came of each, changes told, one's own notes.
struct ChildVoicePage: Page {
    let record: ChildRecord
    /// How what is shown came; nil for every way.
    var source: ViewSource?

    private var facts: Facts { record.facts }
    private var child: Int { record.child }
    private var readsRecord: Bool { record.may.contains(.readRecord) }

    var title: String { "\(ChildTab.voice.title): \(record.told.name)" }
    var area: Area? { .children }
    var isWide: Bool { true }
    var trail: [(title: String, address: String)] { record.trail }

    var body: HTML {
        HTML {
            ChildHead(record: record, tab: .voice).html
            // Whoever keeps the views of children need not read the rest of the record.
            if readsRecord { visits }
            views
            ChildAdvocacy(record: record).html
            if readsRecord { changes }
            if record.may.contains(.keepNotes) { notes }
        }
    }

    // MARK: Visits

    private var visits: HTML {
        let rows = facts.visits[child].reversed().map { visit -> [HTML] in
            let detail = facts.visitDetail(visit.id)
            return [
                HTML(visit.held.long), HTML(visit.kind.capitalised), HTML(visit.staff.map { facts.name(of: $0) }), seen(visit, detail),
                HTML(detail?.found), changeLink(record.change(visit), about: "the contact of \(visit.held.short)"),
            ]
        }
        return recordPart("Visits and contacts", id: "visits", add: record.newEntry("visits"), adding: "Record a visit") {
            visitTable("Visits and contacts of the IRO, the latest first", Array(rows.prefix(8)))
            if rows.count > 8 { details("\(counted(rows.count - 8, "earlier contact"))") { visitTable("Earlier contacts", Array(rows.dropFirst(8))) } }
        }
    }

    private func seen(_ visit: IROVisit, _ detail: VisitDetail?) -> HTML {
        if visit.seenAlone == .yes { return tag("Seen alone", .green) }
        if detail?.seen == .yes { return tag("Seen, not alone", .blue) }
        guard let detail else { return HTML(visit.seenAlone == .no ? "Not alone" : "") }
        return HTML { tag("Not seen", .yellow); div("fp-quiet") { detail.notSeenReason } }
    }

    private func visitTable(_ caption: String, _ rows: [[HTML]]) -> HTML {
        ListTable(
            caption: caption, columns: [.init("When", isShort: true), .init("How"), .init("Who"), .init("Seen"), .init("What was found", isLong: true), .init("Entry", isShort: true)],
            rows: rows, whenEmpty: "No visit or contact is recorded."
        ).html
    }

    // MARK: Views

    private var views: HTML {
        let all = facts.viewLines(of: child), shown = source.map { source in all.filter { $0.source == source } } ?? all
        let address = record.address(of: .voice), known = ViewSource.allCases.filter { source in all.contains { $0.source == source } }
        return recordPart("Views", id: "views", add: record.newEntry("views"), adding: "Record a view") {
            if record.may.contains(.keepViews) { p("govuk-body") { link("Take in a statement or a problem", "\(record.address)/statements/new") } }
            if known.count > 1 {
                Web.views(
                    "How it came",
                    [("All (\(counted(all.count)))", address, source == nil)]
                        + known.map { each in ("\(each.title) (\(counted(all.count { $0.source == each })))", "\(address)?source=\(each.rawValue)", source == each) })
            }
            ViewLines(
                lines: shown, facts: facts, links: record.links, namesChild: false, marksNew: true, mayAnswer: { _ in record.may.contains(.keepViews) },
                mayRead: { _ in record.may.contains(.readRecord) }, change: change,
                caption: "What the child and those close to it said, the latest first", whenEmpty: "No view is recorded."
            ).html
        }
    }

    /// Only what a worker took down is changed here.
    private func change(_ line: ViewLine) -> String? {
        guard line.source == .view, record.may.contains(.keepViews), let row = line.record?.row, row != 0 else { return nil }
        return "\(record.address)/views/\(row)"
    }

    // MARK: Changes

    private var changes: HTML {
        recordPart("Changes told to the IRO", id: "changes", add: record.newEntry("changes"), adding: "Tell of a change") {
            ListTable(
                caption: "Changes told to the IRO, the latest first",
                columns: [.init("What changed"), .init("Happened", isShort: true), .init("Told", isShort: true), .init("In a few words", isLong: true), .init("Review earlier?")],
                rows: facts.alerts(of: child).reversed().map { alert in
                    [
                        HTML(alert.kind.title), HTML(alert.happened.long),
                        HTML(alert.told.long + (alert.toldBy.map { $0.isEmpty ? "" : ", by \($0)" } ?? "")), HTML(alert.words),
                        HTML {
                            if alert.answered == nil { tag("Not answered", .red) } else { tag((alert.reviewEarlier?.rawValue ?? "answered").capitalised, .green) }
                            if let why = alert.why, !why.isEmpty { div("fp-quiet") { why } }
                        },
                    ]
                },
                whenEmpty: "No change was told."
            ).html
        }
    }

    // MARK: Own notes

    /// The facts hold the reader's own notes only.
    private var notes: HTML {
        recordPart("Your own notes", id: "notes", add: record.newEntry("notes")) {
            ListTable(
                caption: "Your own notes, which nobody else reads", columns: [.init("When", isShort: true), .init("Note", isLong: true), .init("Entry", isShort: true)],
                rows: facts.notes(of: child).reversed().map { note in
                    [HTML(note.day.long), HTML(note.words), changeLink(record.change(note), about: "the note of \(note.day.short)")]
                },
                whenEmpty: "You have written no note. Nobody else can read what you write here."
            ).html
        }
    }
}
