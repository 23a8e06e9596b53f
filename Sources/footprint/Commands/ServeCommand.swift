import ArgumentParser
import Foundation
import Logging
import Store
import Web

/// `footprint serve --store FILE [--host 127.0.0.1] [--port 8080] [--oidc FILE] [--printer PROGRAM]`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the product to browsers until stopped.",
        discussion: "Passwords and children's records must not cross a network in the clear: to serve anybody but this machine, put a proxy with TLS in "
            + "front, and say --behind-tls.")

    @OptionGroup var options: StoreOptions

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The port to listen on; 0 takes any that is free.")
    var port = 8080

    @Option(help: "The folder of style sheets and scripts; may be given several times. Found beside the program or the working directory otherwise.")
    var assets: [String] = []

    @ArgumentParser.Flag(help: "Browsers reach it by TLS, through a proxy: cookies are sent by TLS only, and browsers are told to use nothing else.")
    var behindTLS = false

    @Option(help: "Let people sign in with the council's own sign-in (OpenID Connect): the file with its settings.")
    var oidc: String?

    @Option(help: "The program that makes PDF files (WeasyPrint). Found beside the program or the working directory otherwise.")
    var printer: String?

    func run() async throws {
        let store = try options.open()
        let council = try councilSettings()
        let isLocal = ["127.0.0.1", "localhost", "::1"].contains(host)
        if !isLocal && !behindTLS {
            World.say("Warning: \(host) can be reached from other machines, and nothing encrypts what is sent. Put a proxy with TLS in front, and say --behind-tls.")
        }
        if try council == nil && store.accounts().allSatisfy({ $0.disabled != nil }) {
            World.say("Nobody can sign in yet. Make an account with: footprint user add NAME --username X --role administrator --one-time --store \(options.store)")
        }
        if let printer, Printer(printer).program == nil { World.say("There is no program at \(printer), so that PDF files cannot be made. The print pages remain.") }
        LoggingSystem.bootstrap { label in StreamLogHandler.standardError(label: label) }
        var logger = Logger(label: "footprint")
        logger.logLevel = .notice
        let shown = host.contains(":") ? "[\(host)]" : host
        do {
            try await serve(
                store: store, host: host, port: port, today: { World.day() }, now: { World.stamp() }, assets: assets.isEmpty ? Self.folders : assets,
                isSecure: behindTLS, signIn: council, printer: printer.map { Printer($0) } ?? .found(), logger: logger, ready: { port in World.say("Footprint is at http://\(shown):\(port)/") })
        } catch let problem as ServeProblem {
            World.say(problem.description)
            throw Exit.refused
        } catch let error as any CustomStringConvertible & Error {
            World.say("The server stopped: \(error.description)")
            throw Exit.refused
        }
    }

    private func councilSettings() throws -> CouncilSettings? {
        guard let oidc else { return nil }
        do {
            return try CouncilSettings(file: oidc)
        } catch {
            World.say(error.description)
            throw Exit.refused
        }
    }

    /// Where our own and the fetched style sheets are: in an installed copy beside the program, in the source tree two or three folders up.
    private static var folders: [String] {
        let program = Bundle.main.executableURL?.deletingLastPathComponent().path ?? "."
        var found: [String] = []
        for root in [FileManager.default.currentDirectoryPath, program, program + "/..", program + "/../..", program + "/../../.."] {
            for name in ["assets", "Sources/Web/Assets", ".build-assets"] {
                let path = URL(fileURLWithPath: root + "/" + name).standardizedFileURL.path
                if FileManager.default.fileExists(atPath: path), !found.contains(path) { found.append(path) }
            }
        }
        return found
    }
}
