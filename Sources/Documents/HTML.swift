/// Markup. Text put into it is always escaped, and there is no other way to make it than the functions of this file.
public struct HTML: Sendable, Hashable {
    /// The markup as it is sent.
    public private(set) var markup: String

    public static let empty = HTML(markup: "")

    /// Plain text, escaped.
    public init(_ text: String) {
        markup = ""
        Self.escape(text, into: &markup)
    }

    /// Several pieces, one after the other.
    public init(@HTMLBuilder _ content: () -> HTML) { self = content() }

    fileprivate init(markup: String) { self.markup = markup }

    public mutating func append(_ other: HTML) { markup += other.markup }

    public var isEmpty: Bool { markup.isEmpty }

    /// A whole document, with its doctype.
    public static func document(language: String = "en-GB", head: HTML, body: HTML, bodyClass: String? = nil) -> String {
        let page = element("html", [.lang(language)]) {
            element("head") { head }
            element("body", bodyClass.map { [.class($0)] } ?? []) { body }
        }
        return "<!DOCTYPE html>\n" + page.markup + "\n"
    }

    fileprivate static func escape(_ text: String, into out: inout String) {
        var plain = true
        for byte in text.utf8 where byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27 {
            plain = false
            break
        }
        if plain {
            out += text
            return
        }
        for character in text.unicodeScalars {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            default: out.unicodeScalars.append(character)
            }
        }
    }

    fileprivate static let void: Set<String> = ["br", "hr", "img", "input", "link", "meta", "col", "path", "line", "rect", "circle", "polyline", "polygon", "use"]

    /// Any element. Its name is written in the source; attributes and content are escaped.
    public static func element(_ name: StaticString, _ attributes: [Attribute] = [], @HTMLBuilder _ content: () -> HTML = { .empty }) -> HTML {
        let tag = name.description
        var markup = "<" + tag
        for attribute in attributes { attribute.write(to: &markup) }
        let inner = content().markup
        if inner.isEmpty && void.contains(tag) { return HTML(markup: markup + (isDrawn(tag) ? "/>" : ">")) }
        return HTML(markup: markup + ">" + inner + "</" + tag + ">")
    }

    /// A style sheet inside a document that must stand alone. Its text is not escaped, as browsers read it; an end tag in it is broken up.
    static func stylesheet(_ css: String) -> HTML {
        HTML(markup: "<style>\n" + css.split(separator: "</", omittingEmptySubsequences: false).joined(separator: "<\\/") + "</style>")
    }

    private static func isDrawn(_ tag: String) -> Bool { ["path", "line", "rect", "circle", "polyline", "polygon", "use"].contains(tag) }
}

/// An attribute of an element.
public struct Attribute: Sendable, Hashable {
    public let name: String
    /// Nil for an attribute that is there or not: `checked`.
    public let value: String?

    public init(_ name: StaticString, _ value: String?) {
        self.name = name.description
        self.value = value
    }

    fileprivate func write(to out: inout String) {
        out += " " + name
        guard let value else { return }
        out += "=\""
        HTML.escape(value, into: &out)
        out += "\""
    }

    public static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    public static func id(_ value: String) -> Attribute { Attribute("id", value) }
    /// An address inside the product, or another page on the web; anything that could run as a script becomes `#`.
    public static func href(_ value: String) -> Attribute {
        let isInside = value.hasPrefix("/") && !value.hasPrefix("//") && !value.hasPrefix("/\\")
        let isSafe = isInside || value.hasPrefix("#") || value.hasPrefix("?") || value.hasPrefix("https://") || value.hasPrefix("mailto:") || value.hasPrefix("tel:")
        return Attribute("href", isSafe ? value : "#")
    }
    public static func src(_ value: String) -> Attribute { Attribute("src", value) }
    public static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
    public static func type(_ value: String) -> Attribute { Attribute("type", value) }
    public static func name(_ value: String) -> Attribute { Attribute("name", value) }
    public static func value(_ value: String) -> Attribute { Attribute("value", value) }
    public static func `for`(_ value: String) -> Attribute { Attribute("for", value) }
    public static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
    public static func title(_ value: String) -> Attribute { Attribute("title", value) }
    public static func role(_ value: String) -> Attribute { Attribute("role", value) }
    public static func aria(_ name: StaticString, _ value: String) -> Attribute { Attribute(prefix: "aria-", name, value) }
    public static func data(_ name: StaticString, _ value: String) -> Attribute { Attribute(prefix: "data-", name, value) }
    public static func flag(_ name: StaticString) -> Attribute { Attribute(name, nil) }

    private init(prefix: String, _ name: StaticString, _ value: String) {
        self.name = prefix + name.description
        self.value = value
    }
}

/// What can stand in markup: markup, and text, which is escaped.
@resultBuilder
public enum HTMLBuilder {
    public static func buildExpression(_ part: HTML) -> HTML { part }
    public static func buildExpression(_ text: String) -> HTML { HTML(text) }
    public static func buildExpression(_ part: HTML?) -> HTML { part ?? .empty }
    public static func buildExpression(_ text: String?) -> HTML { text.map { HTML($0) } ?? .empty }
    public static func buildExpression(_ parts: [HTML]) -> HTML { buildArray(parts) }
    public static func buildBlock() -> HTML { .empty }
    public static func buildBlock(_ parts: HTML...) -> HTML { buildArray(parts) }
    public static func buildOptional(_ part: HTML?) -> HTML { part ?? .empty }
    public static func buildEither(first part: HTML) -> HTML { part }
    public static func buildEither(second part: HTML) -> HTML { part }
    public static func buildArray(_ parts: [HTML]) -> HTML {
        var all = HTML.empty
        for part in parts { all.append(part) }
        return all
    }
}

// MARK: - Elements by name

public func div(_ class: String? = nil, _ attributes: [Attribute] = [], @HTMLBuilder _ content: () -> HTML) -> HTML {
    .element("div", withClass(`class`, attributes), content)
}
public func span(_ class: String? = nil, _ attributes: [Attribute] = [], @HTMLBuilder _ content: () -> HTML) -> HTML {
    .element("span", withClass(`class`, attributes), content)
}
public func section(_ class: String? = nil, _ attributes: [Attribute] = [], @HTMLBuilder _ content: () -> HTML) -> HTML {
    .element("section", withClass(`class`, attributes), content)
}
public func p(_ class: String? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML { .element("p", withClass(`class`, []), content) }
public func h1(_ class: String? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML { .element("h1", withClass(`class`, []), content) }
public func h2(_ class: String? = nil, _ attributes: [Attribute] = [], @HTMLBuilder _ content: () -> HTML) -> HTML {
    .element("h2", withClass(`class`, attributes), content)
}
public func h3(_ class: String? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML { .element("h3", withClass(`class`, []), content) }
public func ul(_ class: String? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML { .element("ul", withClass(`class`, []), content) }
public func ol(_ class: String? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML { .element("ol", withClass(`class`, []), content) }
public func li(_ class: String? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML { .element("li", withClass(`class`, []), content) }
public func a(_ href: String, _ class: String? = nil, _ attributes: [Attribute] = [], @HTMLBuilder _ content: () -> HTML) -> HTML {
    .element("a", [.href(href)] + withClass(`class`, attributes), content)
}
public func strong(@HTMLBuilder _ content: () -> HTML) -> HTML { .element("strong", [], content) }

private func withClass(_ class: String?, _ attributes: [Attribute]) -> [Attribute] {
    `class`.map { [.class($0)] + attributes } ?? attributes
}
