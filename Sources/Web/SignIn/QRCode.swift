import CQREncode
import Documents

/// A picture of a text that telephones read.
struct QRCode {
    let width: Int
    private let dark: [Bool]

    /// Nil for a text too long for one.
    init?(_ text: String) {
        guard let made = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(made) }
        width = Int(made.pointee.width)
        // The lowest bit of each byte tells whether the square is dark.
        dark = UnsafeBufferPointer(start: made.pointee.data, count: width * width).map { $0 & 1 == 1 }
    }

    func isDark(row: Int, column: Int) -> Bool { dark.indices.contains(row * width + column) && dark[row * width + column] }

    /// The drawing, with the quiet border of four squares that readers need.
    func drawing(_ title: String) -> HTML {
        var squares = ""
        for row in 0..<width {
            for column in 0..<width where isDark(row: row, column: column) { squares += "M\(column + 4) \(row + 4)h1v1h-1z" }
        }
        let size = String(width + 8)
        return HTML.element(
            "svg", [.class("fp-qr"), Attribute("viewBox", "0 0 \(size) \(size)"), .role("img"), .aria("label", title)]
        ) {
            HTML.element("rect", [Attribute("width", size), Attribute("height", size), Attribute("fill", "#fff")])
            HTML.element("path", [Attribute("d", squares), Attribute("fill", "#000")])
        }
    }
}
