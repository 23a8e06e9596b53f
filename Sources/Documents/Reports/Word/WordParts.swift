/// The parts beside the words: lists, footnotes, what stands on every page, settings.
extension WordDocument {
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// One list with bullets, and one with numbers for each ordered list.
    var numbering: WordXML {
        func level(_ format: String, _ text: String) -> WordXML {
            WordXML(
                "w:lvl", ["w:ilvl": "0"],
                [
                    WordXML("w:start", ["w:val": "1"]), WordXML("w:numFmt", ["w:val": format]), WordXML("w:lvlText", ["w:val": text]), WordXML("w:lvlJc", ["w:val": "left"]),
                    WordXML("w:pPr", [:], [WordXML("w:ind", ["w:left": "454", "w:hanging": "340"])]),
                    WordXML("w:rPr", [:], [WordXML("w:b"), WordXML("w:color", ["w:val": WordStyles.navy])]),
                ])
        }
        func list(_ id: String, _ level: WordXML) -> WordXML {
            WordXML("w:abstractNum", ["w:abstractNumId": id], [WordXML("w:multiLevelType", ["w:val": "singleLevel"]), level])
        }
        let ordered = (0..<orderedLists).map { index in
            WordXML(
                "w:num", ["w:numId": "\(index + 2)"],
                [
                    WordXML("w:abstractNumId", ["w:val": "1"]),
                    WordXML("w:lvlOverride", ["w:ilvl": "0"], [WordXML("w:startOverride", ["w:val": "1"])]),
                ])
        }
        return WordXML(
            "w:numbering", ["xmlns:w": Self.word],
            [list("0", level("bullet", "•")), list("1", level("decimal", "%1.")), WordXML("w:num", ["w:numId": "1"], [WordXML("w:abstractNumId", ["w:val": "0"])])]
                + ordered)
    }

    /// Word wants its two lines above the notes as notes of their own.
    var footnotes: WordXML {
        func line(_ id: String, _ kind: String, _ mark: WordXML) -> WordXML {
            WordXML("w:footnote", ["w:type": kind, "w:id": id], [WordXML("w:p", [:], [Self.properties(style: nil, [WordXML("w:spacing", ["w:after": "0"])]), WordXML("w:r", [:], [mark])])])
        }
        let notes = mentioned.enumerated().map { place, index in
            WordXML(
                "w:footnote", ["w:id": "\(place + 1)"],
                [
                    WordXML(
                        "w:p", [:],
                        [
                            Self.properties(style: "FootnoteText"),
                            WordXML("w:r", [:], [WordXML("w:rPr", [:], [WordXML("w:rStyle", ["w:val": "FootnoteReference"])]), WordXML("w:footnoteRef")]),
                            Self.run(" " + (report.notes.indices.contains(index) ? report.notes[index] : "")),
                        ])
                ])
        }
        return WordXML(
            "w:footnotes", ["xmlns:w": Self.word],
            [line("-1", "separator", WordXML("w:separator")), line("0", "continuationSeparator", WordXML("w:continuationSeparator"))] + notes)
    }

    /// At the head of every page but the first: marking, draft, authority.
    var header: WordXML {
        let parts = [report.marking ?? "", report.draft ?? "", report.authority]
        let runs = parts.enumerated().flatMap { index, text in
            (index == 0 ? [] : [WordXML("w:r", [:], [WordXML("w:tab")])]) + [Self.run(text, index < 2 ? [WordXML("w:b"), WordXML("w:color", ["w:val": WordStyles.ink])] : [])]
        }
        return WordXML("w:hdr", ["xmlns:w": Self.word], [WordXML("w:p", [:], [Self.properties(style: "Header")] + runs)])
    }

    /// At its foot: the title, and which page it is of how many.
    var footer: WordXML {
        WordXML(
            "w:ftr", ["xmlns:w": Self.word],
            [
                WordXML(
                    "w:p", [:],
                    [
                        Self.properties(style: "Footer"), Self.run(report.title), WordXML("w:r", [:], [WordXML("w:tab"), WordXML("w:tab")]), Self.run("Page "),
                        Self.field(" PAGE ", shown: "1"), Self.run(" of "), Self.field(" NUMPAGES ", shown: "1"),
                    ])
            ])
    }

    /// Where there is a table of contents, Word asks whether to work out its numbers of pages: nobody knows them before Word has set the pages.
    var settings: WordXML {
        let fresh = report.hasContents ? [WordXML("w:updateFields", ["w:val": "true"])] : []
        return WordXML("w:settings", ["xmlns:w": Self.word], Self.basics + fresh + Self.usual)
    }

    private static let basics = [
        WordXML("w:zoom", ["w:percent": "100"]), WordXML("w:defaultTabStop", ["w:val": "567"]), WordXML("w:characterSpacingControl", ["w:val": "doNotCompress"]),
    ]

    private static let usual = [
        WordXML("w:footnotePr", [:], [WordXML("w:footnote", ["w:id": "-1"]), WordXML("w:footnote", ["w:id": "0"])]),
        WordXML("w:compat", [:], [WordXML("w:compatSetting", ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])]),
        WordXML("w:themeFontLang", ["w:val": "en-GB"]), WordXML("w:decimalSymbol", ["w:val": "."]), WordXML("w:listSeparator", ["w:val": ","]),
    ]

    // MARK: What paragraphs are made of

    static func properties(style: String?, _ others: [WordXML] = []) -> WordXML {
        WordXML("w:pPr", [:], (style.map { [WordXML("w:pStyle", ["w:val": $0])] } ?? []) + others)
    }

    /// Text that looks alike. Line breaks in it are kept.
    static func run(_ text: String, _ look: [WordXML] = []) -> WordXML {
        var content = look.isEmpty ? [] : [WordXML("w:rPr", [:], look)]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            if index > 0 { content.append(WordXML("w:br")) }
            if !line.isEmpty { content.append(WordXML("w:t", ["xml:space": "preserve"], [WordXML(text: String(line))])) }
        }
        return WordXML("w:r", [:], content)
    }

    /// What Word works out itself, with what is shown until it does.
    static func field(_ instruction: String, shown: String, _ look: [WordXML] = []) -> WordXML {
        WordXML("w:fldSimple", ["w:instr": instruction], [run(shown, look)])
    }

    static func paragraph(_ style: String, _ content: [WordXML], _ others: [WordXML] = []) -> WordXML {
        WordXML("w:p", [:], [properties(style: style, others)] + content)
    }

    /// Something that links can lead to.
    mutating func mark(_ name: String, _ content: [WordXML]) -> [WordXML] {
        let id = freshID()
        return [WordXML("w:bookmarkStart", ["w:id": id, "w:name": Self.markName(name)])] + content + [WordXML("w:bookmarkEnd", ["w:id": id])]
    }

    /// Word knows marks of 40 letters, digits and underscores, that start with a letter.
    static func markName(_ name: String) -> String {
        "m_" + String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }.prefix(38))
    }
}
