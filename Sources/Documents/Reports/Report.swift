/// A report as it is read: its sections, and in them words, tables, charts and figures. Every format is made from this one value.
public struct Report: Sendable, Hashable {
    /// What addresses and file names call it, such as `annual-2025-26-public`; never anything personal.
    public var id: String
    public var title: String
    /// A line under the title: the period, the edition.
    public var subtitle: String
    /// Who publishes it.
    public var authority: String
    /// What is printed of it in order: author, date, as at, edition.
    public var facts: [Fact]
    /// What stands on each page of it, such as `OFFICIAL-SENSITIVE`; nil for a public one.
    public var marking: String?
    /// What stands across a report that is not yet published; nil once it is.
    public var draft: String?
    /// The type is large and the lines are short: for children, and for whoever asks for it.
    public var isLarge: Bool
    /// It is meant to fit one sheet of paper: its head is short and its headings are small.
    public var isOnePage = false
    /// A drawing on the cover of a booklet, which needs no list of contents.
    public var coverPicture: HTML?
    public var sections: [Section]
    /// The footnotes, in the order of their marks.
    public var notes: [String]

    public init(
        id: String, title: String, subtitle: String = "", authority: String = "", facts: [Fact] = [], marking: String? = nil, draft: String? = nil,
        isLarge: Bool = false, sections: [Section] = [], notes: [String] = []
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.authority = authority
        self.facts = facts
        self.marking = marking
        self.draft = draft
        self.isLarge = isLarge
        self.sections = sections
        self.notes = notes
    }

    /// One thing printed of the report itself.
    public struct Fact: Sendable, Hashable {
        public var name: String
        public var text: String

        public init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    /// A section with its number, as the contents list it.
    public struct Section: Sendable, Hashable {
        /// What addresses call it, such as `caseloads`.
        public var id: String
        /// The number printed before its title; empty where sections have none.
        public var number: String
        public var title: String
        public var blocks: [Block]

        public init(id: String, number: String = "", title: String, blocks: [Block] = []) {
            self.id = id
            self.number = number
            self.title = title
            self.blocks = blocks
        }
    }

    /// A part of a section that stands on its own.
    public enum Block: Sendable, Hashable {
        /// A heading inside a section; level 2 is the first below the section's own, 3 the next.
        case heading(Int, number: String, String)
        /// A paragraph with its number, as reports to a board have them; the number is empty where there is none.
        case paragraph(number: String, [Inline])
        case list(isOrdered: Bool, [[Inline]])
        case table(Table)
        case chart(Picture)
        /// Somebody's own words, and who said them in general words: “a child of 9”.
        case quote([Inline], by: String)
        /// Something that must be seen: a box with a heading.
        case callout(String, [Inline])
        /// A few large figures side by side.
        case figures([KeyFigure])
        /// A drawing that only decorates; readers that speak pass over it.
        case drawing(HTML)
        case pageBreak
    }

    /// A part of a line.
    public enum Inline: Sendable, Hashable {
        case text(String)
        case strong(String)
        case emphasis(String)
        /// A figure that comes from a measure or from a cited source.
        case figure(Figure)
        /// A mark that leads to the note of the same place in `notes`, counted from 0.
        case note(Int)
        case link(String, address: String)
        /// The number of a table of the report, by its id: “Table 4”.
        case table(id: String)
    }

    /// A figure in words, and where it opens.
    public struct Figure: Sendable, Hashable {
        /// The figure as it is printed: `1,449`, `96.5%`, `11 of 12`.
        public var text: String
        /// What it is bound to, such as `reviews-on-time 2025-26`; empty for a number that somebody typed and nobody has bound.
        public var reference: String
        /// What it counts, in a sentence.
        public var meaning: String
        /// Where it opens to its cases or its source; nil in editions that leave the house.
        public var link: String?
        /// The value before it was printed; nil for words.
        public var value: Double?

        public init(_ text: String, reference: String = "", meaning: String = "", link: String? = nil, value: Double? = nil) {
            self.text = text
            self.reference = reference
            self.meaning = meaning
            self.link = link
            self.value = value
        }
    }

    /// A large figure with its words.
    public struct KeyFigure: Sendable, Hashable {
        public var figure: Figure
        public var words: String

        public init(_ figure: Figure, _ words: String) {
            self.figure = figure
            self.words = words
        }
    }

    /// A chart: the drawing, what it shows in words, and the table of its figures.
    public struct Picture: Sendable, Hashable {
        public var id: String
        /// The number printed before the title, such as `3`; empty for none.
        public var number: String
        public var title: String
        /// What it shows, for whoever does not see it.
        public var alternative: String
        /// The vector drawing.
        public var drawing: HTML
        /// The figures drawn, for whoever wants to read them.
        public var data: Table?

        public init(id: String, number: String = "", title: String, alternative: String, drawing: HTML, data: Table? = nil) {
            self.id = id
            self.number = number
            self.title = title
            self.alternative = alternative
            self.drawing = drawing
            self.data = data
        }
    }
}

extension Report {
    /// Every table of the report, in order.
    public var tables: [Table] {
        sections.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    /// The words of a line, as they are printed.
    public static func words(_ line: [Inline], tables: [Table] = []) -> String {
        line.map { part in
            switch part {
            case .text(let text), .strong(let text), .emphasis(let text), .link(let text, _): text
            case .figure(let figure): figure.text
            case .note: ""
            case .table(let id): tables.first { $0.id == id }.map { "Table \($0.number)" } ?? "Table"
            }
        }.joined()
    }
}
