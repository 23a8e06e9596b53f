/// The parts of the reference that are made from the definitions themselves, in Markdown. A test checks that docs/reference holds them.
public enum Reference {
    public static var pages: [(name: String, text: String)] {
        [
            ("measures.md", measures), ("registers.md", registers), ("timescales.md", timescales), ("checks.md", checks), ("settings.md", settings),
            ("codes.md", codes),
        ]
    }

    private static func page(_ title: String, _ introduction: String, _ body: String) -> String {
        "# \(title)\n\n<!-- Made by `footprint reference --output docs/reference`; do not edit. -->\n\n\(introduction)\n\n\(body)"
    }

    static var measures: String {
        let body = Measure.all.map { measure in
            """
            ## \(measure.title)

            | | |
            |---|---|
            | id | `\(measure.id)` |
            | counting (denominator) | \(measure.counting) |
            | met (numerator) | \(measure.met ?? "a plain count: every case") |
            | unit | \(measure.unit.rawValue) |
            | time | \(measure.span.words) |
            | basis | \(measure.basis) |
            | reads | \(measure.reads.map { "`\($0)`" }.joined(separator: ", ")) |

            """
        }
        return page(
            "Measures", "Every figure is a summary of the cases of one of these measures, and opens to them. A case left out says why.",
            body.joined(separator: "\n"))
    }

    static var registers: String {
        let body = Registers.shapes.map { shape in
            let rows = shape.columns.map { column in
                "| `\(column.name)` | \(column.title) | \(kind(column.kind)) | \(column.isRequired ? "yes" : "") | \(column.isKey ? "yes" : "") | \(column.meaning) |"
            }
            let source: String =
                switch shape.source {
                case .council: "The council's own register; days are written `2017-03-31`."
                case .statutory(let module):
                    "Module \(module.name) of the statutory return SSDA903\(module.since.map { ", from collection year \($0 - 1)-\($0 % 100)" } ?? ""); days are written `31/03/2017`."
                }
            return """
                ## \(shape.title) — `\(shape.fileName)`

                One row is \(shape.holds). \(source)

                | column | title | holds | required | key | meaning |
                |---|---|---|---|---|---|
                \(rows.joined(separator: "\n"))

                """
        }
        return page(
            "Registers", "The files Footprint imports and exports. Files are told apart by their columns; the key tells one row from another.",
            body.joined(separator: "\n"))
    }

    private static func kind(_ kind: FieldKind) -> String {
        switch kind {
        case .text: "text"
        case .day: "day"
        case .partialDay: "day, parts may be unknown"
        case .wholeNumber: "whole number"
        case .number: "number"
        case .choice(let words): words.joined(separator: ", ")
        case .code(let list): "code: \(list.title)"
        }
    }

    static var timescales: String {
        let rows = Timescale.all.map { "| `\($0.id)` | \($0.title) | \($0.basis) |" }
        return page("Timescales", "The clocks that the law and local standards start.", "| id | clock | basis |\n|---|---|---|\n\(rows.joined(separator: "\n"))\n")
    }

    static var checks: String {
        let rows = Check.all.map { "| `\($0.id)` | \($0.severity.rawValue) | \($0.title) | \($0.basis) |" }
        return page(
            "Checks",
            "What the data-quality page and `footprint check` look for. Errors make figures wrong, warnings are worth a look, actions wait for somebody.",
            "| id | severity | check | basis |\n|---|---|---|---|\n\(rows.joined(separator: "\n"))\n")
    }

    static var settings: String {
        let rows = Setting.all.map { setting in
            "| `\(setting.id)` | \(setting.title) | \(setting.standard) | \(setting.wanted) | \(setting.authorityItem.map { "`\($0)`" } ?? "") | \(setting.meaning) |"
        }
        return page(
            "Settings", "What a service decides for itself. Every value holds from a day on, and earlier days keep theirs.",
            "| id | setting | standard | takes | item of `authority.csv` | meaning |\n|---|---|---|---|---|---|\n\(rows.joined(separator: "\n"))\n")
    }

    static var codes: String {
        let lists: [CodeList] = [
            Sex.list, Ethnicity.list, LegalStatus.list, PlacementType.list, PlacementProvider.list, EpisodeReason.list, EpisodeEnding.list,
            PlacementChange.list, CategoryOfNeed.list, Participation.list, SDQReason.list, InTouch.list, LeaverActivity.list, LeaverAccommodation.list,
            AdopterSex.list, AdopterStatus.list, AdoptionReversal.list, PermanenceOption.list, MissingKind.list, WorkerChange.list,
        ]
        let body = lists.map { list in
            let rows = list.codes.map { code in
                "| `\(code.code)` | \(code.label) | \(code.from.map { "\($0 - 1)-\(two($0 % 100))" } ?? "") | \(code.to.map { "\($0 - 1)-\(two($0 % 100))" } ?? "") |"
            }
            return "## \(list.title.prefix(1).uppercased())\(list.title.dropFirst())\n\n| code | label | from | to |\n|---|---|---|---|\n\(rows.joined(separator: "\n"))\n"
        }
        return page("Codes", "The statutory code lists, with the first and last collection year of each code where one is known.", body.joined(separator: "\n"))
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
