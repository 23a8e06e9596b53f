/// The styles of a Word document: change one in Word, and the whole report follows.
struct WordStyles {
    static let navy = "12436D", ink = "0B0C0C", quiet = "505A5F", rule = "CCD2D6", pale = "EAF1F7", faint = "F3F6F8", teal = "28A197"

    let isLarge: Bool
    var isOnePage = false

    /// Word counts type in half points. Large type is 16 points and what is larger grows less.
    private func size(_ points: Double) -> [WordXML] {
        let grown = isLarge ? max(points < 11 ? 13 : 16, points * 1.2 + (points < 20 ? 3 : 0)) : points
        let half = String(Int((grown * 2).rounded()))
        return [WordXML("w:sz", ["w:val": half]), WordXML("w:szCs", ["w:val": half])]
    }

    /// How far the words of a numbered paragraph stand in, in twentieths of a point.
    static func hanging(isLarge: Bool) -> Int { isLarge ? 1247 : 851 }

    private static func colour(_ value: String) -> WordXML { WordXML("w:color", ["w:val": value]) }

    private static func spacing(before: Int = 0, after: Int = 0, line: Int? = nil) -> WordXML {
        if let line { return WordXML("w:spacing", ["w:before": "\(before)", "w:after": "\(after)", "w:line": "\(line)", "w:lineRule": "auto"]) }
        return WordXML("w:spacing", ["w:before": "\(before)", "w:after": "\(after)"])
    }

    private static func border(_ side: StaticString, _ colour: String, width: Int, space: Int = 8) -> WordXML {
        WordXML(side, ["w:val": "single", "w:sz": "\(width)", "w:space": "\(space)", "w:color": colour])
    }

    private static func shade(_ colour: String) -> WordXML { WordXML("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": colour]) }

    /// A style of paragraphs. Word wants what is in it in one order: next line together, borders, shade, tabs, spacing, indents, sides, level.
    private func paragraph(_ id: String, _ name: String, basedOn: String? = "Normal", next: String? = nil, _ paragraph: [WordXML] = [], _ run: [WordXML] = []) -> WordXML {
        WordXML(
            "w:style", ["w:type": "paragraph", "w:styleId": id],
            [WordXML("w:name", ["w:val": name])] + (basedOn.map { [WordXML("w:basedOn", ["w:val": $0])] } ?? [])
                + (next.map { [WordXML("w:next", ["w:val": $0])] } ?? []) + [WordXML("w:qFormat")] + (paragraph.isEmpty ? [] : [WordXML("w:pPr", [:], paragraph)])
                + (run.isEmpty ? [] : [WordXML("w:rPr", [:], run)]))
    }

    private func heading(_ level: Int, _ points: Double, before: Int, after: Int, ruled: Bool = false) -> WordXML {
        let lines = ruled ? [WordXML("w:pBdr", [:], [Self.border("w:top", Self.navy, width: 18, space: 6)])] : []
        return paragraph(
            "Heading\(level)", "heading \(level)", next: "Normal",
            [WordXML("w:keepNext"), WordXML("w:keepLines")] + lines
                + [Self.spacing(before: before, after: after, line: 252), WordXML("w:outlineLvl", ["w:val": "\(level - 1)"])],
            [WordXML("w:b"), Self.colour(level < 4 ? Self.navy : Self.ink)] + size(points))
    }

    var part: WordXML {
        WordXML("w:styles", ["xmlns:w": WordDocument.word], [defaults] + basics + headings + blocks + furniture + characters + [Self.table])
    }

    private var defaults: WordXML {
        let font = WordXML("w:rFonts", ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:eastAsia": "Arial", "w:cs": "Arial"])
        let language = WordXML("w:lang", ["w:val": "en-GB", "w:eastAsia": "en-GB", "w:bidi": "ar-SA"])
        return WordXML(
            "w:docDefaults", [:],
            [
                WordXML("w:rPrDefault", [:], [WordXML("w:rPr", [:], [font, Self.colour(Self.ink)] + size(11) + [language])]),
                WordXML("w:pPrDefault", [:], [WordXML("w:pPr", [:], [Self.spacing(after: 140, line: 288)])]),
            ])
    }

    private var basics: [WordXML] {
        [
            WordXML("w:style", ["w:type": "paragraph", "w:default": "1", "w:styleId": "Normal"], [WordXML("w:name", ["w:val": "Normal"]), WordXML("w:qFormat")]),
            WordXML("w:style", ["w:type": "character", "w:default": "1", "w:styleId": "DefaultParagraphFont"], [WordXML("w:name", ["w:val": "Default Paragraph Font"])]),
            WordXML(
                "w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"],
                [
                    WordXML("w:name", ["w:val": "Normal Table"]),
                    WordXML(
                        "w:tblPr", [:],
                        [
                            WordXML("w:tblInd", ["w:w": "0", "w:type": "dxa"]),
                            WordXML("w:tblCellMar", [:], [WordXML("w:left", ["w:w": "0", "w:type": "dxa"]), WordXML("w:right", ["w:w": "0", "w:type": "dxa"])]),
                        ]),
                ]),
        ]
    }

    private var headings: [WordXML] {
        let below = [WordXML("w:pBdr", [:], [Self.border("w:bottom", Self.navy, width: 36, space: 18)])]
        return [
            paragraph("Title", "Title", next: "Subtitle", [WordXML("w:keepNext"), Self.spacing(before: isOnePage ? 120 : isLarge ? 1400 : 3400, after: isOnePage ? 80 : 240, line: 240)],
                [WordXML("w:b"), Self.colour(Self.navy)] + size(isOnePage ? 24 : 36)),
            paragraph("Subtitle", "Subtitle", next: "Normal", below + [Self.spacing(after: isOnePage ? 240 : 720)], [Self.colour(Self.quiet)] + size(16)),
            paragraph("CoverAuthority", "Cover Authority", [Self.spacing(before: 480, after: 0)], [WordXML("w:b"), Self.colour(Self.navy)] + size(16)),
            isOnePage ? heading(1, 14, before: 280, after: 100) : heading(1, 20, before: 560, after: 200, ruled: true), heading(2, 15, before: 400, after: 140), heading(3, 12.5, before: 320, after: 100),
            heading(4, 11, before: 240, after: 80), heading(5, 11, before: 200, after: 80), heading(6, 11, before: 200, after: 80),
            paragraph("TOCHeading", "TOC Heading", next: "Normal", [WordXML("w:keepNext"), Self.spacing(before: 0, after: 300)], [WordXML("w:b"), Self.colour(Self.navy)] + size(22)),
            contents(1, left: 0, before: 110, bold: true), contents(2, left: 567, before: 0, bold: false), contents(3, left: 1134, before: 0, bold: false),
        ]
    }

    private func contents(_ level: Int, left: Int, before: Int, bold: Bool) -> WordXML {
        let number = level == 1 ? 567 : 680
        return paragraph(
            "TOC\(level)", "toc \(level)", next: "Normal",
            [
                WordXML("w:tabs", [:], [
                    WordXML("w:tab", ["w:val": "left", "w:pos": "\(left + number)"]), WordXML("w:tab", ["w:val": "right", "w:leader": "dot", "w:pos": "9071"]),
                ]), Self.spacing(before: before, after: 50), WordXML("w:ind", ["w:left": "\(left + number)", "w:right": "567", "w:hanging": "\(number)"]),
            ], bold ? [WordXML("w:b")] : [])
    }

    private var blocks: [WordXML] {
        let hanging = Self.hanging(isLarge: isLarge)
        return [
            paragraph("NumberedParagraph", "Numbered Paragraph", [
                WordXML("w:tabs", [:], [WordXML("w:tab", ["w:val": "left", "w:pos": "\(hanging)"])]), WordXML("w:ind", ["w:left": "\(hanging)", "w:hanging": "\(hanging)"]),
            ]),
            paragraph("ListParagraph", "List Paragraph", [Self.spacing(after: 80)]),
            paragraph("Caption", "caption", next: "Normal", [WordXML("w:keepNext"), WordXML("w:keepLines"), Self.spacing(before: 280, after: 120)], [WordXML("w:b")] + size(11)),
            paragraph("TableText", "Table Text", [Self.spacing(before: 40, after: 40, line: 252)], size(9.5)),
            paragraph("TableNote", "Table Note", [Self.spacing(before: 60, after: 0, line: 252)], [Self.colour("3D4548")] + size(9)),
            paragraph("TableEnd", "Table End", [Self.spacing(after: 200, line: 120)], [WordXML("w:sz", ["w:val": "8"])]),
            paragraph("Quote", "Quote", next: "QuoteSource", [
                WordXML("w:keepNext"), WordXML("w:pBdr", [:], [Self.border("w:left", Self.teal, width: 36, space: 12)]), Self.spacing(before: 200, after: 0),
                WordXML("w:ind", ["w:left": "340"]),
            ], size(13)),
            paragraph("QuoteSource", "Quote Source", next: "Normal", [
                WordXML("w:pBdr", [:], [Self.border("w:left", Self.teal, width: 36, space: 12)]), Self.spacing(after: 240), WordXML("w:ind", ["w:left": "340"]),
            ], [Self.colour(Self.quiet)]),
            callout("CalloutHeading", "Callout Heading", isHeading: true, before: 200, after: 0, [WordXML("w:b"), Self.colour(Self.navy)]),
            callout("Callout", "Callout", isHeading: false, before: 0, after: 240, []),
            paragraph("KeyFigureWords", "Key Figure Words", next: "KeyFigure", [WordXML("w:keepNext"), Self.spacing(before: 120, line: 252)], size(10)),
            paragraph("KeyFigure", "Key Figure", [Self.spacing(before: 20, after: 100, line: 240)], [WordXML("w:b"), Self.colour(Self.navy)] + size(24)),
            paragraph("Picture", "Picture", [WordXML("w:keepLines"), Self.spacing(after: 200)]),
        ]
    }

    private func callout(_ id: String, _ name: String, isHeading: Bool, before: Int, after: Int, _ run: [WordXML]) -> WordXML {
        paragraph(
            id, name, next: "Callout",
            (isHeading ? [WordXML("w:keepNext")] : []) + [
                WordXML("w:keepLines"),
                // Alike on both, so that Word draws one box; an edge of the box's own colour is the room above and below its words.
                WordXML("w:pBdr", [:], [
                    Self.border("w:top", Self.pale, width: 48, space: 4), Self.border("w:left", Self.navy, width: 36, space: 12),
                    Self.border("w:bottom", Self.pale, width: 48, space: 4),
                ]), Self.shade(Self.pale), Self.spacing(before: before, after: after),
                WordXML("w:ind", ["w:left": "340"]),
            ], run)
    }

    private var furniture: [WordXML] {
        let tabs = WordXML("w:tabs", [:], [WordXML("w:tab", ["w:val": "center", "w:pos": "4536"]), WordXML("w:tab", ["w:val": "right", "w:pos": "9071"])])
        return [
            paragraph("Header", "header", [tabs, Self.spacing(after: 0)], [Self.colour(Self.quiet)] + size(8)),
            paragraph("Footer", "footer", [tabs, Self.spacing(after: 0)], [Self.colour(Self.quiet)] + size(8)),
            paragraph("FootnoteText", "footnote text", [Self.spacing(after: 60, line: 252)], size(9)),
            paragraph("Marking", "Marking", [Self.spacing(before: 480)], [WordXML("w:b")]),
            paragraph("Draft", "Draft", [Self.shade("FFF7CC"), Self.spacing(before: isOnePage ? 0 : 240, after: isOnePage ? 100 : 240)], [WordXML("w:b")]),
        ]
    }

    private var characters: [WordXML] {
        func style(_ id: String, _ name: String, _ run: [WordXML]) -> WordXML {
            WordXML("w:style", ["w:type": "character", "w:styleId": id], [WordXML("w:name", ["w:val": name]), WordXML("w:rPr", [:], run)])
        }
        return [
            style("Hyperlink", "Hyperlink", [Self.colour(Self.navy), WordXML("w:u", ["w:val": "single"])]),
            style("Strong", "Strong", [WordXML("w:b")]), style("Emphasis", "Emphasis", [WordXML("w:i")]),
            style("ParagraphNumber", "Paragraph Number", [Self.colour(Self.quiet)]),
            style("LargeFigure", "Large Figure", [WordXML("w:b"), Self.colour(Self.navy), WordXML("w:sz", ["w:val": "44"]), WordXML("w:szCs", ["w:val": "44"])]),
            style("FootnoteReference", "footnote reference", [WordXML("w:vertAlign", ["w:val": "superscript"])]),
        ]
    }

    /// Tables of figures: a line under the headings, thin lines between rows, the total set off.
    private static let table = WordXML(
        "w:style", ["w:type": "table", "w:customStyle": "1", "w:styleId": "ReportTable"],
        [
            WordXML("w:name", ["w:val": "Report Table"]), WordXML("w:basedOn", ["w:val": "TableNormal"]), WordXML("w:qFormat"),
            WordXML(
                "w:tblPr", [:],
                [
                    WordXML("w:tblBorders", [:], [
                        border("w:top", navy, width: 8, space: 0), border("w:bottom", navy, width: 8, space: 0), border("w:insideH", rule, width: 4, space: 0),
                    ]),
                    WordXML("w:tblCellMar", [:], [WordXML("w:left", ["w:w": "57", "w:type": "dxa"]), WordXML("w:right", ["w:w": "57", "w:type": "dxa"])]),
                ]),
            WordXML(
                "w:tblStylePr", ["w:type": "firstRow"],
                [
                    WordXML("w:rPr", [:], [WordXML("w:b")]),
                    WordXML("w:tcPr", [:], [WordXML("w:tcBorders", [:], [border("w:bottom", navy, width: 12, space: 0)]), shade(faint), WordXML("w:vAlign", ["w:val": "bottom"])]),
                ]),
        ])
}
