/// A form with files (multipart/form-data, RFC 7578): fields as text, files as bytes.
struct Multipart: Sendable {
    private(set) var fields: [String: [String]] = [:]
    private(set) var files: [File] = []

    struct File: Sendable, Hashable {
        /// The name of the form's field.
        let field: String
        /// The name as the browser gives it; without the folder, unless the browser sends one.
        let name: String
        let bytes: [UInt8]
    }

    /// The most parts a form may have.
    static let mostParts = 2_000
    /// The most bytes the lines above a part may have.
    private static let longestHead = 16_384

    /// - Parameter boundary: from the request's content type.
    init(_ bytes: [UInt8], boundary: String) throws(BadRequest) {
        let broken = BadRequest(sentence: "The upload is not complete. Choose the files again, and wait until they have been sent.")
        guard !boundary.isEmpty, boundary.utf8.count <= 70 else { throw broken }
        let line = Array("--\(boundary)".utf8)
        let delimiter = [0x0D, 0x0A] + line
        guard let first = Self.find(line, in: bytes, from: 0), first == 0 || bytes[..<first].suffix(2) == [0x0D, 0x0A] else { throw broken }
        var position = first + line.count
        var parts = 0
        while true {
            // After a delimiter: two hyphens end the form, a line break begins a part.
            let next = bytes.dropFirst(position)
            if next.starts(with: [0x2D, 0x2D]) { return }
            let padding = next.prefix { $0 == 0x20 || $0 == 0x09 }.count
            guard next.dropFirst(padding).starts(with: [0x0D, 0x0A]) else { throw broken }
            position += padding + 2
            parts += 1
            if parts > Self.mostParts { throw BadRequest(sentence: "More than \(Self.mostParts) files came at once. Send fewer.") }
            guard let head = Self.find([0x0D, 0x0A, 0x0D, 0x0A], in: bytes, from: position - 2), head - position <= Self.longestHead,
                let end = Self.find(delimiter, in: bytes, from: head + 2)
            else { throw broken }
            let heading = String(decoding: bytes[min(position, head)..<head], as: UTF8.self)
            let start = head + 4
            try add(heading, start <= end ? bytes[start..<end] : [])
            position = end + delimiter.count
        }
    }

    private mutating func add(_ heading: String, _ content: ArraySlice<UInt8>) throws(BadRequest) {
        for line in heading.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == "content-disposition" else { continue }
            let told = Self.parameters(parts[1])
            guard let name = told["name"] else { continue }
            if let file = told["filename"] {
                // A file field nobody filled in comes as an empty file without a name.
                if !file.isEmpty || !content.isEmpty { files.append(File(field: name, name: Self.safe(file), bytes: Array(content))) }
            } else if let text = String(validating: content, as: UTF8.self) {
                fields[name, default: []].append(text)
            } else {
                throw BadRequest(sentence: "Something in the form is not text. Go back, and type it again.")
            }
            return
        }
    }

    /// The parameters after the first semicolon: `form-data; name="files"; filename="a.csv"`.
    static func parameters(_ text: some StringProtocol) -> [String: String] {
        var found: [String: String] = [:]
        var rest = Substring(text).drop { $0 != ";" }
        while rest.first == ";" {
            rest = rest.dropFirst().drop { $0 == " " }
            let name = rest.prefix { $0 != "=" && $0 != ";" }
            rest = rest.dropFirst(name.count)
            guard rest.first == "=" else { continue }
            rest = rest.dropFirst()
            var value = ""
            if rest.first == "\"" {
                rest = rest.dropFirst()
                while let character = rest.first, character != "\"" {
                    rest = rest.dropFirst()
                    // Browsers write a quote as %22; a backslash before one is the older way.
                    if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
                        value.append(next)
                        rest = rest.dropFirst()
                    } else {
                        value.append(character)
                    }
                }
                rest = rest.drop { $0 != ";" }
            } else {
                value = String(rest.prefix { $0 != ";" })
                rest = rest.drop { $0 != ";" }
            }
            found[name.lowercased()] = value
        }
        return found
    }

    /// A name to show: folders kept, nothing that steers a terminal, at most 200 characters.
    private static func safe(_ name: String) -> String {
        let plain = name.replacing("%22", with: "\"").replacing("\\", with: "/")
        let shown = plain.unicodeScalars.filter { $0.properties.generalCategory != .control && $0.properties.generalCategory != .format }
        let text = String(String.UnicodeScalarView(shown))
        return text.isEmpty ? "a file without a name" : String(text.suffix(200))
    }

    /// The first place of a pattern; looks for its first byte and compares from there.
    private static func find(_ pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, start >= 0, bytes.count >= pattern.count else { return nil }
        let last = bytes.count - pattern.count
        return bytes.withUnsafeBufferPointer { all in
            pattern.withUnsafeBufferPointer { wanted in
                var index = start
                while index <= last {
                    if all[index] == first {
                        var length = 1
                        while length < wanted.count, all[index + length] == wanted[length] { length += 1 }
                        if length == wanted.count { return index }
                    }
                    index += 1
                }
                return nil
            }
        }
    }
}
