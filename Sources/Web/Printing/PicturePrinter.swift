import Foundation

/// Makes pictures of points (PNG) from drawings by a program beside the product (rsvg-convert), where it is installed.
///
/// Word documents hold each chart twice: as a drawing, and as such a picture for programs that cannot draw.
public struct PicturePrinter: Sendable {
    /// The program; nil where there is none: charts in Word documents are then told in words.
    public let program: String?

    public init(_ program: String?) {
        self.program = program.flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil }
    }

    /// Looked for where `tools/install` puts it.
    public static func found() -> PicturePrinter {
        PicturePrinter(["/usr/bin/rsvg-convert", "/usr/local/bin/rsvg-convert"].first { FileManager.default.isExecutableFile(atPath: $0) })
    }

    /// The drawing as a picture so many points wide; nil when it cannot be made.
    public func picture(_ svg: [UInt8], width: Int) -> [UInt8]? {
        guard let program, width > 0, width < 10_000 else { return nil }
        let drawer = ProgramBeside(
            path: program, arguments: ["--format", "png", "--width", String(width), "--keep-aspect-ratio", "--background-color", "white"], limit: 20)
        guard let made = try? drawer.output(of: svg), made.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
        return made
    }
}
