/// Shapes and text on a sheet of a given width, which becomes a picture with a name and a description.
struct Drawing {
    private(set) var content = HTML.empty
    let width: Double

    init(width: Double) { self.width = width }

    func picture(_ caption: Chart.Caption, description: String, height: Double, class name: String = "chart") -> HTML {
        let titleID = "\(caption.id)-title", descriptionID = "\(caption.id)-desc"
        let attributes: [Attribute] = [
            Attribute("xmlns", "http://www.w3.org/2000/svg"), .class(name), Attribute("viewBox", "0 0 \(Self.digits(width)) \(Self.digits(height))"),
            .role("img"), .aria("labelledby", "\(titleID) \(descriptionID)"), Attribute("font-family", "Arial, Helvetica, sans-serif"),
            Attribute("fill", Chart.ink),
        ]
        return .element("svg", attributes) {
            HTML.element("title", [.id(titleID)]) { caption.title }
            HTML.element("desc", [.id(descriptionID)]) { caption.description ?? description }
            content
        }
    }

    enum Anchor: String { case start, middle, end }

    mutating func text(
        _ text: String, x: Double, y: Double, size: Double = 14, anchor: Anchor = .start, bold: Bool = false, colour: String? = nil,
        halo: Bool = false, turned: Bool = false
    ) {
        var attributes = [Attribute("x", Self.digits(x)), Attribute("y", Self.digits(y)), Attribute("font-size", Self.digits(size))]
        if anchor != .start { attributes.append(Attribute("text-anchor", anchor.rawValue)) }
        if bold { attributes.append(Attribute("font-weight", "700")) }
        if let colour { attributes.append(Attribute("fill", colour)) }
        if halo {
            attributes += [
                Attribute("paint-order", "stroke"), Attribute("stroke", "#FFFFFF"), Attribute("stroke-width", "4"),
                Attribute("stroke-linejoin", "round"),
            ]
        }
        if turned { attributes.append(Attribute("transform", "rotate(-90 \(Self.digits(x)) \(Self.digits(y)))")) }
        content.append(.element("text", attributes) { text })
    }

    mutating func line(x1: Double, y1: Double, x2: Double, y2: Double, colour: String, width: Double = 1, dash: String? = nil) {
        var attributes = [
            Attribute("x1", Self.digits(x1)), Attribute("y1", Self.digits(y1)), Attribute("x2", Self.digits(x2)), Attribute("y2", Self.digits(y2)),
            Attribute("stroke", colour), Attribute("stroke-width", Self.digits(width)),
        ]
        if let dash { attributes.append(Attribute("stroke-dasharray", dash)) }
        content.append(.element("line", attributes))
    }

    mutating func rect(x: Double, y: Double, width: Double, height: Double, fill: String) {
        content.append(
            .element("rect", [
                Attribute("x", Self.digits(x)), Attribute("y", Self.digits(y)), Attribute("width", Self.digits(width)),
                Attribute("height", Self.digits(height)), Attribute("fill", fill),
            ])
        )
    }

    mutating func polyline(_ points: [(x: Double, y: Double)], colour: String, width: Double, dash: String?) {
        var attributes = [
            Attribute("points", points.map { "\(Self.digits($0.x)),\(Self.digits($0.y))" }.joined(separator: " ")), Attribute("fill", "none"),
            Attribute("stroke", colour), Attribute("stroke-width", Self.digits(width)), Attribute("stroke-linejoin", "round"),
            Attribute("stroke-linecap", dash == nil ? "round" : "butt"),
        ]
        if let dash { attributes.append(Attribute("stroke-dasharray", dash)) }
        content.append(.element("polyline", attributes))
    }

    /// The mark of a series on its points: circle, square, triangle by turns.
    mutating func marker(_ series: Int, x: Double, y: Double, size: Double = 4.5) {
        let fill = [Attribute("fill", Chart.colour(series)), Attribute("stroke", "#FFFFFF"), Attribute("stroke-width", "1.5")]
        switch series % 3 {
        case 0:
            content.append(.element("circle", [Attribute("cx", Self.digits(x)), Attribute("cy", Self.digits(y)), Attribute("r", Self.digits(size))] + fill))
        case 1:
            content.append(
                .element("rect", [
                    Attribute("x", Self.digits(x - size)), Attribute("y", Self.digits(y - size)), Attribute("width", Self.digits(size * 2)),
                    Attribute("height", Self.digits(size * 2)),
                ] + fill)
            )
        default:
            let points = [(x, y - size * 1.2), (x + size * 1.15, y + size * 0.9), (x - size * 1.15, y + size * 0.9)]
            let path = points.map { "\(Self.digits($0.0)),\(Self.digits($0.1))" }.joined(separator: " ")
            content.append(.element("polygon", [Attribute("points", path)] + fill))
        }
    }

    /// A place with at most one decimal.
    static func digits(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e9 else { return "0" }
        let tenths = (value * 10).rounded()
        let whole = Int(tenths / 10)
        let rest = Int(abs(tenths)) % 10
        if rest == 0 { return String(whole) }
        return (tenths < 0 && whole == 0 ? "-" : "") + "\(whole).\(rest)"
    }

    /// About how wide a text is in Arial.
    static func width(_ text: String, size: Double = 14, bold: Bool = false) -> Double {
        var ems = 0.0
        for character in text.unicodeScalars {
            switch character {
            case "i", "l", "j", "I", ".", ",", ":", ";", "'", "|", "!", " ", "f", "t", "/", "(", ")": ems += 0.29
            case "m", "w", "M", "W", "%": ems += 0.87
            case "A"..."Z", "&", "+", "−": ems += 0.69
            case "r", "s", "c", "k", "v", "x", "y", "z", "-": ems += 0.47
            default: ems += 0.56
            }
        }
        return ems * size * (bold ? 1.07 : 1)
    }

    /// Lines no wider than a width, broken at spaces.
    static func wrapped(_ text: String, width: Double, size: Double = 14, bold: Bool = false) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            if line.isEmpty || Self.width(longer, size: size, bold: bold) <= width {
                line = longer
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        return lines + [line]
    }

    /// Names beside the marks of their series, in as many rows as they need; the height they take.
    mutating func legend(_ names: [String], top: Double) -> Double {
        var x = 0.0, y = top
        for (index, name) in names.enumerated() {
            let needed = 20 + Self.width(name)
            if x > 0, x + needed > width {
                x = 0
                y += 22
            }
            rect(x: x, y: y + 2, width: 14, height: 14, fill: Chart.colour(index))
            text(name, x: x + 20, y: y + 14)
            x += needed + 16
        }
        return y + 24 - top
    }
}
