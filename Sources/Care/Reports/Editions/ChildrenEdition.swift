public import Documents

/// The year for children and young people: plain words, large type, pictures, and “you said, we did”.
///
/// Its figures are cells of the public edition's tables, so that it can neither say another number nor one that is hidden there. Words for it are
/// written under `children`, and what was said and done under `you-said-we-did`, in the Markdown of all sections.
public struct ChildrenEdition {
    let report: Report

    init(_ whole: Report, _ tables: YearTables, words: [String: String]) {
        let cells = ShownCells(whole, tables.year)
        var report = whole
        report.title = "Our year: \(tables.year.title)"
        report.subtitle = "For children and young people in care"
        report.facts = [Report.Fact("This book is about", "\(tables.year.start.long) to \(tables.year.end.long)")]
        report.notes = []
        report.isLarge = true
        report.coverPicture = EditionPictures.cover
        report.sections = [
            Self.hello(words), Self.many(cells), Self.reviews(cells), Self.heard(cells), Self.done(words), Self.help,
        ].filter { !$0.blocks.isEmpty }
        self.report = report
    }

    private static func said(_ parts: Report.Inline...) -> Report.Block { .paragraph(number: "", parts) }

    /// A sentence around a figure; nothing where the figure is hidden.
    private static func said(_ before: String, _ figure: Report.Figure?, _ after: String) -> [Report.Block] {
        figure.map { [.paragraph(number: "", [.text(before), .figure($0), .text(after)])] } ?? []
    }

    private static func hello(_ words: [String: String]) -> Report.Section {
        let own = written(words["children"])
        let usual = [
            said(.text("This book tells you how the year went. It is about children in care and the people who help them.")),
            said(.text("Your IRO runs your review. Their job is to make sure that you are heard and that your plan is a good one.")),
        ]
        return Report.Section(id: "hello", title: "Hello", blocks: [.drawing(EditionPictures.home)] + (own.isEmpty ? usual : own))
    }

    private static func many(_ cells: ShownCells) -> Report.Section {
        let blocks = said("About ", cells.figure("9", "Number"), " children were in care with us at one time.")
            + said("", cells.figure("9a", "Started"), " children came into care in the year.")
            + said("", cells.figure("9a", "Ceased"), " children left care. Some went home. Some were adopted. Some grew up and moved on.")
        return Report.Section(id: "many", title: "How many of us are there?", blocks: blocks)
    }

    private static func reviews(_ cells: ShownCells) -> Report.Section {
        var blocks = said("We held ", cells.figure("2", "LAC"), " reviews this year.")
            + said("", cells.figure("3", "Reviews held on time"), " of the reviews were on time. We want them all to be on time.")
        if !blocks.isEmpty { blocks.insert(.drawing(EditionPictures.meeting), at: 0) }
        return Report.Section(id: "reviews", title: "Your reviews", blocks: blocks)
    }

    private static func heard(_ cells: ShownCells) -> Report.Section {
        var blocks = said("Your IRO came to see you first before ", cells.figure("7", "Seen"), " reviews.")
            + said("Children who are four or older had their say in ", cells.figure("4", "Took part, aged"), " reviews.")
            + said("Children led their own review ", cells.figure("5", "of which chaired"), " times.")
            + said("You sent us ", cells.figure("7b", "Total"), " notes from your phone to tell us how things are.")
        if !blocks.isEmpty { blocks.insert(.drawing(EditionPictures.talk), at: 0) }
        return Report.Section(id: "heard", title: "Were you heard?", blocks: blocks)
    }

    private static func done(_ words: [String: String]) -> Report.Section {
        let own = written(words["you-said-we-did"])
        // Nobody's words are made up: where nothing is written, nothing stands here.
        return Report.Section(id: "you-said-we-did", title: "You said, we did", blocks: own.isEmpty ? [] : [.drawing(EditionPictures.done)] + own)
    }

    private static let help = Report.Section(
        id: "help", title: "Do you want to talk?",
        blocks: [
            said(.text("You can talk to your IRO. You do not have to wait for your review.")),
            said(.text("You can also ask for an advocate. That is somebody who helps you to say what you want. It costs nothing.")),
        ])

    /// What somebody wrote, without figures of its own: a figure that is not in the tables above has no place here.
    public static func written(_ text: String?) -> [Report.Block] {
        func line(_ pieces: [Narrative.Piece]) -> [Report.Inline] {
            pieces.map { piece in
                switch piece {
                case .text(let text): .text(text)
                case .strong(let text): .strong(text)
                case .emphasis(let text): .emphasis(text)
                case .link(let text, let address): .link(text, address: address)
                case .figure, .table: .text("")
                }
            }
        }
        return Narrative(text ?? "").parts.compactMap { part in
            switch part {
            case .heading(let level, let text): .heading(level, number: "", text)
            case .paragraph(let pieces): .paragraph(number: "", line(pieces))
            case .list(let isOrdered, let items): .list(isOrdered: isOrdered, items.map(line))
            case .quote(let pieces, let by): .quote(line(pieces), by: by)
            case .table, .chart: nil
            }
        }
    }
}
