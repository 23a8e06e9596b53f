/// Charts: crisp drawings where Word can draw them, with a picture of points for programs that cannot, and words for whoever does not see them.
extension WordDocument {
    mutating func words(of picture: Report.Picture) -> [WordXML] {
        var blocks: [WordXML] = []
        var caption = mark(picture.id, [Self.run(picture.title)])
        let digits = picture.number.prefix { $0.isASCII && $0.isNumber }
        if !picture.number.isEmpty {
            let number = digits.count == picture.number.count ? Self.field(" SEQ Chart \\* ARABIC \\r \(digits) ", shown: picture.number) : Self.run(picture.number)
            caption = [Self.run("Chart "), number, Self.run(": ")] + caption
        }
        blocks.append(Self.paragraph("Caption", caption))
        if let drawn = self.picture(picture.drawing, alternative: picture.alternative, widest: 108) {
            blocks.append(Self.paragraph("Picture", [drawn]))
        } else {
            blocks.append(Self.paragraph("Normal", [Self.run(picture.alternative)]))
        }
        if let data = picture.data, !report.tables.contains(where: { $0.id == data.id }) { blocks += words(of: data) }
        return blocks
    }

    /// A drawing in a line of its own, at most so many millimetres wide; nil where no picture of it can be made.
    mutating func picture(_ drawing: HTML, alternative: String?, widest: Double) -> WordXML? {
        guard let size = Report.size(of: drawing) else { return nil }
        let width = min(widest, 190 * size.width / size.height), height = width * size.height / size.width
        let svg = Report.svg(drawing)
        guard let points = picture(svg, Int((width * 10).rounded())) else { return nil }
        let id = freshID()
        let name = "word/media/picture\(media.count / 2 + 1)"
        media += [("\(name).png", points), ("\(name).svg", svg)]
        // Word measures pictures in parts of which an inch has 914,400.
        let wide = String(Int(width * 36_000)), high = String(Int(height * 36_000))
        let extent: KeyValuePairs<StaticString, String> = ["cx": wide, "cy": high]
        return WordXML(
            "w:r", [:],
            [
                WordXML(
                    "w:drawing", [:],
                    [
                        WordXML(
                            "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
                            [
                                WordXML("wp:extent", extent), WordXML("wp:docPr", ["id": id, "name": "Picture \(id)", "descr": alternative ?? ""], alternative == nil ? [Self.decorative] : []),
                                WordXML("wp:cNvGraphicFramePr", [:], [WordXML("a:graphicFrameLocks", ["noChangeAspect": "1"])]),
                                WordXML(
                                    "a:graphic", [:],
                                    [
                                        WordXML(
                                            "a:graphicData", ["uri": "http://schemas.openxmlformats.org/drawingml/2006/picture"],
                                            [Self.frame(id, alternative ?? "", png: "\(name).png", svg: "\(name).svg", extent)])
                                    ]),
                            ])
                    ])
            ])
    }

    private static func frame(_ id: String, _ words: String, png: String, svg: String, _ extent: KeyValuePairs<StaticString, String>) -> WordXML {
        let drawing = WordXML(
            "a:ext", ["uri": "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"],
            [WordXML("asvg:svgBlip", ["xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main", "r:embed": reference(svg)])])
        return WordXML(
            "pic:pic", [:],
            [
                WordXML("pic:nvPicPr", [:], [WordXML("pic:cNvPr", ["id": id, "name": "Picture \(id)", "descr": words]), WordXML("pic:cNvPicPr")]),
                WordXML(
                    "pic:blipFill", [:],
                    [
                        WordXML("a:blip", ["r:embed": reference(png)], [WordXML("a:extLst", [:], [drawing])]),
                        WordXML("a:stretch", [:], [WordXML("a:fillRect")]),
                    ]),
                WordXML(
                    "pic:spPr", [:],
                    [
                        WordXML("a:xfrm", [:], [WordXML("a:off", ["x": "0", "y": "0"]), WordXML("a:ext", extent)]),
                        WordXML("a:prstGeom", ["prst": "rect"], [WordXML("a:avLst")]),
                    ]),
            ])
    }

    private static let decorative = WordXML(
        "a:extLst", [:],
        [
            WordXML(
                "a:ext", ["uri": "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"],
                [WordXML("adec:decorative", ["xmlns:adec": "http://schemas.microsoft.com/office/drawing/2017/decorative", "val": "1"])])
        ])
}
