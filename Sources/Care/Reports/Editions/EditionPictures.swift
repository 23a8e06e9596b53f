import Documents

/// Small drawings of our own for children's editions. They decorate: readers that speak pass over them.
enum EditionPictures {
    private static let ink = "#12436D", light = "#28A197", warm = "#F46A25"

    private static func picture(_ width: String = "160", _ height: String = "80", @HTMLBuilder _ shapes: () -> HTML) -> HTML {
        .element("svg", [
            Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("viewBox", "0 0 \(width) \(height)"), Attribute("width", width), Attribute("height", height),
            .aria("hidden", "true"), Attribute("focusable", "false"),
        ]) { shapes() }
    }

    private static func shape(_ points: String, _ fill: String) -> HTML { .element("polygon", [Attribute("points", points), Attribute("fill", fill)]) }
    private static func box(_ x: String, _ y: String, _ width: String, _ height: String, _ fill: String) -> HTML {
        .element("rect", [Attribute("x", x), Attribute("y", y), Attribute("width", width), Attribute("height", height), Attribute("rx", "6"), Attribute("fill", fill)])
    }
    private static func dot(_ x: String, _ y: String, _ radius: String, _ fill: String) -> HTML {
        .element("circle", [Attribute("cx", x), Attribute("cy", y), Attribute("r", radius), Attribute("fill", fill)])
    }

    private static func oval(_ x: String, _ y: String, _ wide: String, _ high: String, _ fill: String) -> HTML {
        .element("ellipse", [Attribute("cx", x), Attribute("cy", y), Attribute("rx", wide), Attribute("ry", high), Attribute("fill", fill)])
    }

    /// Three friends on a hill with a kite, between a house and the sun.
    static let cover = picture("320", "140") {
        HTML.element("rect", [Attribute("width", "320"), Attribute("height", "140"), Attribute("fill", "#D6E6F2")])
        dot("268", "34", "19", "#F9B233")
        HTML {
            oval("60", "30", "24", "8", "#FFFFFF")
            oval("72", "24", "16", "9", "#FFFFFF")
            oval("160", "24", "18", "6", "#FFFFFF")
            oval("262", "150", "150", "52", "#7CC4BB")
            oval("96", "156", "170", "60", light)
        }
        HTML {
            box("40", "70", "48", "38", "#FFFFFF")
            shape("32,74 64,46 96,74", warm)
            box("57", "84", "14", "24", ink)
            box("45", "80", "9", "9", "#F9B233")
            box("75", "80", "9", "9", "#F9B233")
        }
        HTML {
            box("281", "82", "6", "26", "#6B4423")
            dot("284", "74", "15", "#1D7A72")
            HTML.element("polyline", [Attribute("points", "204,56 196,74 186,88 178,94"), Attribute("fill", "none"), Attribute("stroke", ink), Attribute("stroke-width", "1")])
            shape("206,22 222,36 204,58 192,36", "#801650")
            shape("206,22 222,36 192,36", warm)
        }
        HTML {
            dot("124", "78", "8", ink)
            box("115", "88", "18", "22", warm)
            dot("148", "80", "8", "#801650")
            box("139", "90", "18", "22", "#FFFFFF")
            dot("172", "80", "8", warm)
            box("163", "90", "18", "22", ink)
        }
    }

    /// Two houses and a sun.
    static let home = picture {
        dot("140", "16", "12", warm)
        shape("10,40 40,12 70,40", warm)
        box("18", "40", "44", "36", ink)
        box("34", "52", "12", "24", "#FFFFFF")
        shape("78,48 102,24 126,48", light)
        box("84", "48", "36", "28", ink)
        box("97", "58", "10", "18", "#FFFFFF")
    }

    /// Two speech bubbles.
    static let talk = picture {
        box("6", "8", "82", "42", ink)
        shape("22,48 44,48 22,70", ink)
        dot("28", "29", "5", "#FFFFFF")
        dot("47", "29", "5", "#FFFFFF")
        dot("66", "29", "5", "#FFFFFF")
        box("98", "28", "56", "30", light)
        shape("138,56 124,56 140,72", light)
    }

    /// Three people around a table.
    static let meeting = picture {
        dot("36", "22", "12", warm)
        dot("80", "16", "12", ink)
        dot("124", "22", "12", light)
        box("22", "36", "28", "24", warm)
        box("66", "30", "28", "24", ink)
        box("110", "36", "28", "24", light)
        box("10", "56", "140", "12", "#3D3D3D")
    }

    /// A list of three things, each ticked.
    static let done = picture {
        for (index, length) in ["112", "84", "100"].enumerated() {
            ticked(2 + index * 27, length)
        }
    }

    /// A tick, in tenths, for a box whose top stands so far down, and a line beside it.
    private static func ticked(_ top: Int, _ length: String) -> HTML {
        let tick = [(90, 112), (119, 83), (151, 119), (220, 40), (248, 69), (151, 177)].map { x, y in "\(x / 10).\(x % 10),\(top + y / 10).\(y % 10)" }
        return HTML {
            box("5", "\(top)", "23", "22", light)
            shape(tick.joined(separator: " "), "#FFFFFF")
            box("38", "\(top + 5)", length, "12", ink)
        }
    }
}
