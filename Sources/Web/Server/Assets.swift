import Foundation
import Store

/// A style sheet or script, as it is sent.
struct Asset: Sendable, Hashable {
    let bytes: [UInt8]
    let type: String
    /// A digest of the bytes: browsers ask whether theirs is still it.
    let tag: String
}

/// The few files the product serves, read when it starts. Nothing else of any folder can be asked for.
struct AssetTable: Sendable {
    private let assets: [String: Asset]

    init(_ assets: [String: Asset]) { self.assets = assets }

    subscript(_ name: String) -> Asset? { assets[name] }

    /// What is served under /assets/, and what it is called on disk.
    private static let files = [
        ("footprint.css", ["footprint.css"], "text/css; charset=utf-8"),
        ("own.css", ["own.css"], "text/css; charset=utf-8"),
        ("print.css", ["print.css"], "text/css; charset=utf-8"),
        ("favicon.svg", ["favicon.svg"], "image/svg+xml"),
        ("footprint.js", ["footprint.js"], "text/javascript; charset=utf-8"),
        ("govuk.css", ["govuk.css", "govuk-frontend.min.css"], "text/css; charset=utf-8"),
        ("govuk.js", ["govuk.js", "govuk-frontend.min.js"], "text/javascript; charset=utf-8"),
    ]

    /// - Parameter folders: looked through in order; the first that has a file gives it.
    init(folders: [String]) throws {
        var found: [String: Asset] = [:]
        for (name, names, type) in Self.files {
            for path in folders.flatMap({ folder in names.map { "\(folder)/\($0)" } }) {
                guard let data = FileManager.default.contents(atPath: path) else { continue }
                let bytes = Array(data)
                found[name] = Asset(bytes: bytes, type: type, tag: Self.tag(bytes))
                break
            }
            if found[name] == nil {
                throw ServeProblem("There is no \(name) in \(folders.joined(separator: " or ")). Run tools/fetch-assets, or name the folder with --assets.")
            }
        }
        assets = found
    }

    static func tag(_ bytes: [UInt8]) -> String {
        String(Store.digest(of: bytes).prefix(24))
    }
}

/// Why the server does not start, in a sentence.
public struct ServeProblem: Error, Equatable, Sendable, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}
