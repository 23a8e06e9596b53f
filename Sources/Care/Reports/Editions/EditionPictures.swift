import Documents

/// Small drawings of our own for children's editions. They decorate: readers that speak pass over them.
enum EditionPictures {
    private static let ink = "#12436D", light = "#28A197", warm = "#F46A25"

    private static func picture(@HTMLBuilder _ shapes: () -> HTML) -> HTML {
        .element("svg", [
            Attribute("xmlns", "http://www.w3.org/2000/svg"), Attribute("viewBox", "0 0 160 80"), Attribute("width", "160"), Attribute("height", "80"),
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

    /// A tick in a circle.
    static let done = picture {
        dot("80", "40", "36", light)
        shape("60,40 68,32 77,42 96,20 104,28 77,58", "#FFFFFF")
    }
}
