/// The words of the document, section by section.
extension WordDocument {
    /// Sections lie one level below the document's title: `5` is a heading 1, `5.1` a heading 2.
    var body: WordXML {
        mutating get {
            var blocks = cover
            if report.hasContents { blocks += contents }
            for section in report.sections { blocks += words(of: section) }
            blocks += unmentioned
            return WordXML(
                "w:document",
                [
                    "xmlns:w": Self.word, "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
                ], [WordXML("w:body", [:], blocks + [page(onItsSide: false, isFirst: true)])])
        }
    }

    private var cover: [WordXML] {
        mutating get {
            var blocks: [WordXML] = []
            if !report.authority.isEmpty { blocks.append(Self.paragraph("CoverAuthority", [Self.run(report.authority)])) }
            blocks.append(Self.paragraph("Title", [Self.run(report.title)]))
            blocks.append(Self.paragraph("Subtitle", [Self.run(report.subtitle)]))
            if let drawing = report.coverPicture, let drawn = picture(drawing, alternative: nil, widest: 160) { blocks.append(Self.paragraph("Picture", [drawn])) }
            if let draft = report.draft { blocks.append(Self.paragraph("Draft", [Self.run(draft)])) }
            for fact in report.facts { blocks.append(Self.paragraph("Normal", [Self.run("\(fact.name): ", [WordXML("w:color", ["w:val": WordStyles.quiet])]), Self.run(fact.text, [WordXML("w:b")])])) }
            if let marking = report.marking { blocks.append(Self.paragraph("Marking", [Self.run(marking)])) }
            return report.hasContents || report.coverPicture != nil ? blocks + [Self.pageBreak] : blocks
        }
    }

    static let pageBreak = WordXML("w:p", [:], [WordXML("w:r", [:], [WordXML("w:br", ["w:type": "page"])])])

    // MARK: Contents

    /// A table of contents that reads before Word has updated it, and gains the numbers of pages when it does: Word asks when it opens the file.
    private var contents: [WordXML] {
        let entries = report.sections.filter { $0.depth < 3 }
        let field = WordXML("w:r", [:], [WordXML("w:fldChar", ["w:fldCharType": "begin"])])
        let instruction = WordXML("w:r", [:], [WordXML("w:instrText", ["xml:space": "preserve"], [WordXML(text: " TOC \\o \"1-2\" \\h \\z \\u ")])])
        let separator = WordXML("w:r", [:], [WordXML("w:fldChar", ["w:fldCharType": "separate"])])
        let lines = entries.enumerated().map { index, section in
            let words = (section.number.isEmpty ? [] : [Self.run(section.number), WordXML("w:r", [:], [WordXML("w:tab")])]) + [Self.run(section.title)]
            let link = WordXML("w:hyperlink", ["w:anchor": Self.markName(section.anchor), "w:history": "1"], words)
            return Self.paragraph("TOC\(section.depth)", (index == 0 ? [field, instruction, separator] : []) + [link])
        }
        let end = WordXML("w:p", [:], [WordXML("w:r", [:], [WordXML("w:fldChar", ["w:fldCharType": "end"])])])
        let kind = WordXML("w:docPartObj", [:], [WordXML("w:docPartGallery", ["w:val": "Table of Contents"]), WordXML("w:docPartUnique")])
        let heading = Self.paragraph("TOCHeading", [Self.run("Contents")])
        return [
            WordXML("w:sdt", [:], [WordXML("w:sdtPr", [:], [kind]), WordXML("w:sdtContent", [:], [heading] + lines + [end])]),
            Self.pageBreak,
        ]
    }

    // MARK: Sections

    private mutating func words(of section: Report.Section) -> [WordXML] {
        var blocks = [heading(section.depth, section.number, section.title, anchor: section.anchor)]
        var isBelowNumber = false
        for block in section.blocks {
            blocks += words(of: block, depth: section.depth, isBelowNumber: isBelowNumber)
            if case .paragraph(let number, _) = block { isBelowNumber = !number.isEmpty } else { isBelowNumber = false }
        }
        // In large type a section is short, and reads best on one page.
        return report.isLarge ? blocks.dropLast().map(\.keptWithNext) + blocks.suffix(1) : blocks
    }

    private mutating func heading(_ level: Int, _ number: String, _ title: String, anchor: String? = nil) -> WordXML {
        let depth = min(6, max(1, level))
        if number.isEmpty {
            let text = [Self.run(title)]
            return Self.paragraph("Heading\(depth)", anchor.map { mark($0, text) } ?? text)
        }
        // A tab between number and title, as Word has it: the table of contents keeps it when it is made anew.
        let text = [Self.run(number), WordXML("w:r", [:], [WordXML("w:tab")]), Self.run(title)]
        let room = "\((report.isLarge ? 900 : 680) + (depth > 2 ? 170 : 0))"
        let look = [
            WordXML("w:tabs", [:], [WordXML("w:tab", ["w:val": "left", "w:pos": room])]), WordXML("w:ind", ["w:left": room, "w:hanging": room]),
        ]
        return Self.paragraph("Heading\(depth)", anchor.map { mark($0, text) } ?? text, look)
    }

    private mutating func words(of block: Report.Block, depth: Int, isBelowNumber: Bool) -> [WordXML] {
        switch block {
        case .heading(let level, let number, let text): return [heading(depth + max(1, level - 1), number, text)]
        case .paragraph(let number, let words):
            let words = runs(words)
            if number.isEmpty { return [Self.paragraph("Normal", words)] }
            let mark = [Self.run(number, [WordXML("w:rStyle", ["w:val": "ParagraphNumber"])]), WordXML("w:r", [:], [WordXML("w:tab")])]
            return [Self.paragraph("NumberedParagraph", mark + words)]
        case .list(let isOrdered, let items):
            if isOrdered { orderedLists += 1 }
            let list = isOrdered ? orderedLists + 1 : 1
            let numbering = WordXML("w:numPr", [:], [WordXML("w:ilvl", ["w:val": "0"]), WordXML("w:numId", ["w:val": "\(list)"])])
            // Below a paragraph with a number, a list stands where the words of that paragraph stand.
            let indent = isBelowNumber ? [WordXML("w:ind", ["w:left": "\(WordStyles.hanging(isLarge: report.isLarge) + 397)", "w:hanging": "397"])] : []
            return items.map { Self.paragraph("ListParagraph", runs($0), [numbering] + indent) }
        case .table(let table): return words(of: table)
        case .chart(let picture): return words(of: picture)
        case .quote(let words, let by):
            let quote = Self.paragraph("Quote", [Self.run("“")] + runs(words) + [Self.run("”")])
            return [quote, Self.paragraph("QuoteSource", by.isEmpty ? [] : [Self.run(by)])]
        case .callout(let title, let words):
            let words = Self.paragraph("Callout", runs(words))
            return title.isEmpty ? [words] : [Self.paragraph("CalloutHeading", [Self.run(title)]), words]
        case .figures(let figures): return tiles(figures)
        case .drawing(let drawing): return picture(drawing, alternative: nil, widest: 90).map { [Self.paragraph("Picture", [$0])] } ?? []
        case .pageBreak: return [Self.pageBreak]
        }
    }

    // MARK: Lines

    mutating func runs(_ line: [Report.Inline]) -> [WordXML] { line.map { run($0) } }

    private mutating func run(_ part: Report.Inline) -> WordXML {
        switch part {
        case .text(let text): return Self.run(text)
        case .strong(let text): return Self.run(text, [WordXML("w:rStyle", ["w:val": "Strong"])])
        case .emphasis(let text): return Self.run(text, [WordXML("w:rStyle", ["w:val": "Emphasis"])])
        case .figure(let figure):
            let look = report.isLarge ? [WordXML("w:rStyle", ["w:val": "LargeFigure"])] : []
            return link(Self.run(figure.text, look), Self.run(figure.text, Self.linked), to: figure.link ?? "")
        case .link(let text, let address): return link(Self.run(text), Self.run(text, Self.linked), to: address)
        case .table(let id):
            let name = report.name(ofTable: id)
            guard report.tables.contains(where: { $0.id == id && !$0.number.isEmpty }) else { return Self.run(name) }
            return Self.field(" REF \(Self.markName("table-\(id)")) \\h ", shown: name)
        case .note(let index): return note(index)
        }
    }

    private static let linked = [WordXML("w:rStyle", ["w:val": "Hyperlink"])]

    /// A link where its address is one of the web; what leads into the product leads nowhere from a file, and stays plain.
    private mutating func link(_ plain: WordXML, _ underlined: WordXML, to address: String) -> WordXML {
        guard address.hasPrefix("https://") || address.hasPrefix("mailto:") else { return plain }
        let place = addresses.firstIndex(of: address) ?? addresses.count
        if place == addresses.count { addresses.append(address) }
        return WordXML("w:hyperlink", ["r:id": "rId-link-\(place)", "w:history": "1"], [underlined])
    }

    /// The first mention of a note is a footnote of Word's; a later one refers to it.
    private mutating func note(_ index: Int) -> WordXML {
        let look = [WordXML("w:rStyle", ["w:val": "FootnoteReference"])]
        if let place = mentioned.firstIndex(of: index) { return Self.field(" NOTEREF \(Self.markName("note-\(index)")) \\f \\h ", shown: "\(place + 1)", look) }
        mentioned.append(index)
        let mention = WordXML("w:r", [:], [WordXML("w:rPr", [:], look), WordXML("w:footnoteReference", ["w:id": "\(mentioned.count)"])])
        return WordXML(mark("note-\(index)", [mention]))
    }

    /// Notes that no line mentions stand at the end.
    private var unmentioned: [WordXML] {
        mutating get {
            let left = report.notes.indices.filter { !mentioned.contains($0) }.map { report.notes[$0] }
            if left.isEmpty { return [] }
            return [heading(1, "", "Notes")] + left.map { Self.paragraph("Normal", [Self.run($0)]) }
        }
    }

    // MARK: Pages

    /// The page from here back to the last such mark: A4, upright or on its side; nothing at the head and foot of the first.
    func page(onItsSide: Bool, isFirst: Bool) -> WordXML {
        let size: WordXML = onItsSide ? WordXML("w:pgSz", ["w:w": "16838", "w:h": "11906", "w:orient": "landscape"]) : WordXML("w:pgSz", ["w:w": "11906", "w:h": "16838"])
        let margins = WordXML("w:pgMar", [
            "w:top": "1418", "w:right": "1417", "w:bottom": "1247", "w:left": "1418", "w:header": "680", "w:footer": "567", "w:gutter": "0",
        ])
        return WordXML(
            "w:sectPr", [:],
            [
                WordXML("w:headerReference", ["w:type": "default", "r:id": "rId-header"]), WordXML("w:footerReference", ["w:type": "default", "r:id": "rId-footer"]),
                size, margins,
            ] + (isFirst ? [WordXML("w:titlePg")] : []))
    }
}
