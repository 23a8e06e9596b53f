/// The names of a workbook's tabs: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, and no two alike.
enum SheetNames {
    static func valid(_ wanted: [String], taken: [String] = []) -> [String] {
        // Excel keeps "History" for itself.
        var used = Set(taken.map { $0.lowercased() } + ["history"])
        return wanted.map { name in
            let base = cleaned(name)
            var candidate = cut(base, to: 31)
            var number = 2
            while !used.insert(candidate.lowercased()).inserted {
                let ending = " (\(number))"
                candidate = cut(base, to: 31 - ending.count) + ending
                number += 1
            }
            return candidate
        }
    }

    private static func cleaned(_ name: String) -> String {
        let kept = String(name.map { "[]:*?/\\".contains($0) || $0.isNewline || $0 == "\0" ? " " : $0 })
        var words = kept.split(separator: " ").joined(separator: " ")[...]
        while words.first == "'" { words = words.dropFirst() }
        while words.last == "'" { words = words.dropLast() }
        return words.isEmpty ? "Sheet" : String(words)
    }

    /// As many whole characters as fit; Excel counts UTF-16 units.
    private static func cut(_ name: String, to limit: Int) -> String {
        var name = name
        while name.utf16.count > limit { name.removeLast() }
        while name.last == " " || name.last == "'" { name.removeLast() }
        return name
    }
}
