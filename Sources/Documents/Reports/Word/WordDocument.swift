extension Report {
    /// Makes a picture of points (PNG) from a drawing, so many points wide; nil where this machine cannot.
    public typealias PictureMaker = (_ svg: [UInt8], _ width: Int) -> [UInt8]?

    /// The report as a Word document that can be edited further: real headings and lists, a table of contents, captions that keep their numbers,
    /// footnotes, heading rows that repeat, and words for every chart.
    ///
    /// - Parameters:
    ///   - made: the day it is made, `2026-04-30`.
    ///   - picture: makes the pictures of the charts for programs that cannot draw them; without one a chart is told in words.
    public func docx(made: String, picture: @escaping PictureMaker = { _, _ in nil }) throws -> [UInt8] {
        var document = WordDocument(self, picture: picture)
        do throws(Zip.Failure) {
            return try Zip.bytes(document.files(made: made))
        } catch {
            throw Workbook.Failure(sentence: "The Word document could not be made. \(error.sentence)")
        }
    }
}

/// The parts of a Word document (ECMA-376), and what they refer to.
struct WordDocument {
    let report: Report
    let picture: Report.PictureMaker
    /// Files beside the words: pictures and drawings, by name.
    var media: [(name: String, bytes: [UInt8])] = []
    /// Addresses on the web, in the order they are met.
    var addresses: [String] = []
    /// Notes in the order of their first mention.
    var mentioned: [Int] = []
    /// Each ordered list counts anew.
    var orderedLists = 0
    /// Marks and pictures have numbers of their own.
    var nextID = 1

    init(_ report: Report, picture: @escaping Report.PictureMaker) {
        self.report = report
        self.picture = picture
    }

    mutating func files(made: String) -> [(name: String, bytes: [UInt8])] {
        let document = body
        let footnotes = self.footnotes
        let head = [
            ("[Content_Types].xml", contentTypes.part), ("_rels/.rels", Self.packageRelationships.part), ("docProps/core.xml", properties(made: made).part),
            ("docProps/app.xml", Self.program.part), ("word/document.xml", document.part), ("word/_rels/document.xml.rels", relationships.part),
        ]
        let styles = WordStyles(isLarge: report.isLarge, isOnePage: report.isOnePage)
        let rest = [
            ("word/styles.xml", styles.part.part), ("word/settings.xml", settings.part), ("word/numbering.xml", numbering.part),
            ("word/footnotes.xml", footnotes.part), ("word/header1.xml", header.part), ("word/footer1.xml", footer.part),
        ]
        return (head + rest).map { (name: $0.0, bytes: $0.1) } + media
    }

    /// A number nothing else in the document has.
    mutating func freshID() -> String {
        defer { nextID += 1 }
        return String(nextID)
    }

    // MARK: What belongs to the package

    private var contentTypes: WordXML {
        func part(_ name: String, _ type: String) -> WordXML {
            WordXML("Override", ["PartName": name, "ContentType": "application/vnd.openxmlformats-\(type)+xml"])
        }
        let word = "officedocument.wordprocessingml."
        return WordXML(
            "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
            [
                WordXML("Default", ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]),
                WordXML("Default", ["Extension": "xml", "ContentType": "application/xml"]),
                WordXML("Default", ["Extension": "png", "ContentType": "image/png"]),
                WordXML("Default", ["Extension": "svg", "ContentType": "image/svg+xml"]),
                part("/word/document.xml", word + "document.main"), part("/word/styles.xml", word + "styles"),
                part("/word/settings.xml", word + "settings"), part("/word/numbering.xml", word + "numbering"),
                part("/word/footnotes.xml", word + "footnotes"), part("/word/header1.xml", word + "header"), part("/word/footer1.xml", word + "footer"),
                part("/docProps/core.xml", "package.core-properties"), part("/docProps/app.xml", "officedocument.extended-properties"),
            ])
    }

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

    private static let packageRelationships = WordXML(
        "Relationships", ["xmlns": package],
        [
            WordXML("Relationship", ["Id": "rId1", "Type": office + "officeDocument", "Target": "word/document.xml"]),
            WordXML("Relationship", ["Id": "rId2", "Type": package + "/metadata/core-properties", "Target": "docProps/core.xml"]),
            WordXML("Relationship", ["Id": "rId3", "Type": office + "extended-properties", "Target": "docProps/app.xml"]),
        ])

    private var relationships: WordXML {
        let parts = [("styles", "styles.xml"), ("settings", "settings.xml"), ("numbering", "numbering.xml"), ("footnotes", "footnotes.xml"),
            ("header", "header1.xml"), ("footer", "footer1.xml")]
        let own = parts.map { WordXML("Relationship", ["Id": "rId-\($0.0)", "Type": Self.office + $0.0, "Target": $0.1]) }
        let pictures = media.map { file in
            WordXML("Relationship", ["Id": Self.reference(file.name), "Type": Self.office + "image", "Target": String(file.name.dropFirst("word/".count))])
        }
        let links = addresses.enumerated().map { index, address in
            WordXML("Relationship", ["Id": "rId-link-\(index)", "Type": Self.office + "hyperlink", "Target": address, "TargetMode": "External"])
        }
        return WordXML("Relationships", ["xmlns": Self.package], own + pictures + links)
    }

    /// How the words refer to a picture: by the name of its file.
    static func reference(_ name: String) -> String {
        "rId-" + String((name.split(separator: "/").last ?? "picture").map { $0 == "." ? "-" : $0 })
    }

    private func properties(made: String) -> WordXML {
        let day = SheetWriter.serial(made) == nil ? "2000-01-01" : made
        func date(_ name: StaticString) -> WordXML { WordXML(name, ["xsi:type": "dcterms:W3CDTF"], [WordXML(text: "\(day)T12:00:00Z")]) }
        return WordXML(
            "cp:coreProperties",
            [
                "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ],
            [
                WordXML("dc:title", [:], [WordXML(text: report.title)]), WordXML("dc:subject", [:], [WordXML(text: report.subtitle)]),
                WordXML("dc:creator", [:], [WordXML(text: report.authority)]), WordXML("dc:language", [:], [WordXML(text: "en-GB")]), date("dcterms:created"),
                date("dcterms:modified"),
            ])
    }

    private static let program = WordXML(
        "Properties", ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
        [WordXML("Application", [:], [WordXML(text: "Footprint")])])
}
