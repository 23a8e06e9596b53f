import Documents
import Samples
import Testing

@testable import Care

/// Every edition comes from the one report.
struct EditionTests {
    private func annual() throws -> AnnualReport {
        let year = try #require(ReportingYear(endingIn: 2024))
        let records = DemoCouncil(children: 120, seed: 6, year: year, withMistakes: false).records()
        let facts = Facts(records, settings: Settings(authority: records[AuthoritySetting.self].entries), today: year.end)
        return AnnualReport(YearTables(year, facts), words: ["reviews": "We held {{reviews-held}} reviews."])
    }

    private func figures(_ report: Report) -> [Report.Figure] {
        report.sections.flatMap(\.blocks).flatMap { block -> [Report.Figure] in
            let lines: [[Report.Inline]] = switch block {
            case .paragraph(_, let line), .quote(let line, _), .callout(_, let line): [line]
            case .list(_, let items): items
            case .figures(let figures): [figures.map { .figure($0.figure) }]
            default: []
            }
            return lines.joined().compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
        }
    }

    @Test func `every figure of the children's and the one-page edition stands in the public one, and the children's is easy to read`() throws {
        let annual = try annual()
        let whole = annual.edition(.public).report
        for edition in [ReportEdition.children, .summary] {
            let made = annual.edition(edition).report
            let figures = figures(made)
            #expect(figures.count >= 4)
            for figure in figures {
                guard case .cell(let id, let row, let column) = try FigureReference(figure.reference) else {
                    Issue.record("a figure of no table")
                    continue
                }
                let table = try #require(whole.tables.first { $0.id == id })
                let place = try #require(FigureTable(table: table, selections: []).place(row: row, column: column))
                let cell = table.rows[place.row].cells[place.column]
                #expect(cell.text.hasPrefix(figure.text))
                #expect(cell.value == figure.value)
            }
        }
        let children = annual.edition(.children)
        #expect(children.report.isLarge)
        #expect(children.report.marking == nil && children.report.coverPicture != nil)
        #expect(annual.edition(.summary).report.isOnePage)
        #expect(try #require(ReadingAge(NarrativeCheck.plainText(children.report)).age) <= 11)
        #expect(children.findings == [])
    }

    @Test func `the board's edition keeps every figure and is marked, the public one is not`() throws {
        let annual = try annual()
        let board = annual.edition(.board).report, whole = annual.edition(.public).report
        #expect(board.marking == "OFFICIAL-SENSITIVE")
        #expect(whole.marking == nil)
        #expect(board.tables == annual.full().report.tables)
        #expect(whole.tables.contains { $0.rows.contains { $0.cells.contains { $0.text == "c" } } })
    }
}
