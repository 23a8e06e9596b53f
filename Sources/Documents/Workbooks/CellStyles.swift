import CXlsxWriter

/// The formats of a workbook, each made once.
final class CellStyles {
    typealias Format = UnsafeMutablePointer<lxw_format>

    /// What makes one cell look unlike another.
    struct Style: Hashable {
        var role = Role.text
        var isTotal = false
        var breaksBefore = false
        /// Words that stand right of figures keep away from them.
        var isIndented = false
        /// The letter of the cell's note.
        var mark: String?
    }

    enum Role: Hashable {
        case title, heading, numericHeading, text, day, absent, note, link, name
        case number(NumberFormat)
    }

    private let file: UnsafeMutablePointer<lxw_workbook>
    private var made: [Style: Format] = [:]

    init(_ file: UnsafeMutablePointer<lxw_workbook>) { self.file = file }

    func format(_ style: Style) -> Format? {
        if let known = made[style] { return known }
        guard let format = workbook_add_format(file) else { return nil }
        made[style] = format
        format_set_font_name(format, "Arial")
        format_set_font_size(format, 11)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        set(style, on: format)
        if style.isTotal {
            format_set_bold(format)
            format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
        }
        if style.isIndented { format_set_indent(format, 1) }
        if style.breaksBefore { format_set_left(format, UInt8(LXW_BORDER_DASHED.rawValue)) }
        return format
    }

    private func set(_ style: Style, on format: Format) {
        switch style.role {
        case .title:
            format_set_bold(format)
            format_set_font_size(format, 15)
        case .heading, .numericHeading:
            format_set_bold(format)
            format_set_text_wrap(format)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_BOTTOM.rawValue))
            format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
            if style.role == .numericHeading { format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue)) }
        case .text, .note:
            format_set_text_wrap(format)
        case .name:
            format_set_bold(format)
        case .link:
            format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
            format_set_font_color(format, 0x12436D)
        case .absent:
            format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
            format_set_font_color(format, 0x505A5F)
        case .day:
            format_set_num_format(format, "d mmm yyyy")
            format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
        case .number(let number):
            format_set_num_format(format, Self.pattern(number, mark: style.mark))
        }
    }

    /// The pattern that prints what we print. A share keeps its value, 72.3, and a note's letter stands beside the figure.
    static func pattern(_ number: NumberFormat, mark: String?) -> String {
        var pattern = "#,##0"
        if number.places > 0 { pattern += "." + String(repeating: "0", count: number.places) }
        if case .percent = number { pattern += "\"%\"" }
        if let mark { pattern += "\" [\(mark)]\"" }
        return pattern
    }
}
