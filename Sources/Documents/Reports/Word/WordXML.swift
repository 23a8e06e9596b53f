/// A piece of XML, as the parts of a Word document are made of. Text put into it is always escaped.
struct WordXML {
    private(set) var markup: String

    static let empty = WordXML(markup: "")
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

    private init(markup: String) { self.markup = markup }

    /// Plain text, escaped. What XML cannot hold, such as a bell, is left out.
    init(text: String) {
        markup = ""
        Self.escape(text, into: &markup)
    }

    init(_ pieces: [WordXML]) { markup = pieces.map(\.markup).joined() }

    /// An element with its attributes and what is inside.
    init(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ content: [WordXML] = []) {
        markup = "<" + name.description
        for (key, value) in attributes {
            markup += " " + key.description + "=\""
            Self.escape(value, into: &markup)
            markup += "\""
        }
        if content.isEmpty {
            markup += "/>"
            return
        }
        markup += ">"
        for piece in content { markup += piece.markup }
        markup += "</" + name.description + ">"
    }

    /// A paragraph that stays on the page of what follows it; anything else as it is.
    var keptWithNext: WordXML {
        guard markup.hasPrefix("<w:p><w:pPr><w:pStyle "), let style = markup.firstRange(of: "/>"), !markup[style.upperBound...].hasPrefix("<w:keepNext/>") else { return self }
        return WordXML(markup: markup[..<style.upperBound] + "<w:keepNext/>" + markup[style.upperBound...])
    }

    /// A part of a document, as bytes.
    var part: [UInt8] { Array((Self.declaration + markup).utf8) }

    private static func escape(_ text: String, into out: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n", "\r": out.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: continue
            default: out.unicodeScalars.append(scalar)
            }
        }
    }
}
