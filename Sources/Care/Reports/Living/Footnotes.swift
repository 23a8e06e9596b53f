import Documents

/// What is printed below a report's words: why a difference stays, and how a quarter was when it was frozen.
struct Footnotes {
    /// The footnote and the place it belongs to.
    let explained: [(place: Difference.Place, words: String)]
    /// Notes below tables, by the table's id.
    let restated: [String: [String]]

    /// - Parameter isPublic: what changed since a quarter was frozen is for the board: its small numbers are hidden from everybody else.
    init(_ made: MadeReport, isPublic: Bool = false) {
        explained = made.differences.compactMap { difference in made.explanation(of: difference).map { (difference.place, $0.row.words) } }
        restated = isPublic ? [:] : made.living.restatements
    }
}

extension Report {
    /// Adds footnotes where they belong: below a table, or at a mark in the paragraph.
    mutating func add(_ footnotes: Footnotes) {
        for (place, words) in footnotes.explained where !mark(place, words) { notes.append("\(place.text.capitalised): \(words)") }
        for section in sections.indices {
            for block in sections[section].blocks.indices {
                if case .table(var table) = sections[section].blocks[block], let lines = footnotes.restated[table.id] {
                    table.notes += lines
                    sections[section].blocks[block] = .table(table)
                }
            }
        }
    }

    /// Whether the place was found.
    private mutating func mark(_ place: Difference.Place, _ words: String) -> Bool {
        for section in sections.indices where sections[section].id == place.section {
            for block in sections[section].blocks.indices {
                switch sections[section].blocks[block] {
                case .table(var table) where table.number == place.table:
                    table.notes.append([[place.row, place.column].compactMap { $0 }.joined(separator: ", "), words].filter { !$0.isEmpty }.joined(separator: ": "))
                    sections[section].blocks[block] = .table(table)
                    return true
                case .paragraph(let number, let line) where place.table == nil && !number.isEmpty && number == place.paragraph:
                    notes.append(words)
                    sections[section].blocks[block] = .paragraph(number: number, line + [.note(notes.count - 1)])
                    return true
                default: continue
                }
            }
        }
        return false
    }
}
