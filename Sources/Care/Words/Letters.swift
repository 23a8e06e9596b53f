extension StringProtocol {
    /// The text without white space at its ends.
    public var trimmingSpaces: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }

    /// The text with a capital letter at its start.
    public var capitalised: String { prefix(1).uppercased() + dropFirst() }

    /// The text with a small letter at its start, unless its first word is all capitals, such as IRO.
    public var lowercasedFirst: String {
        let first = prefix { $0 != " " }
        return first.count > 1 && first == first.uppercased() ? String(self) : prefix(1).lowercased() + dropFirst()
    }

    /// The text with a full stop, unless it ends a sentence.
    var endingWithStop: String {
        let text = trimmingSpaces
        return text.last.map { ".?!".contains($0) } ?? true ? text : text + "."
    }
}
