import Care
import Documents
import Foundation

/// What is wrong with a row that was kept aside, as the store keeps it: a JSON array in which a pair is a column and what was there, and
/// a text is a whole sentence. What was wanted follows from the register's description, and is not written a million times.
enum KeptProblems {
    static func text(_ problems: [ImportProblem]) -> String {
        JSON.array(
            problems.map { problem in
                problem.column.map { .array([.string($0), .string(problem.found ?? "")]) } ?? .string(problem.sentence)
            }
        ).text(pretty: false)
    }

    static func sentences(_ text: String, file: String, line: Int, register: String) -> [String] {
        guard let parts = try? JSONDecoder().decode([Part].self, from: Data(text.utf8)) else { return [text] }
        let columns = Registers.type(register)?.shape.columns ?? []
        return parts.map { part in
            switch part {
            case .sentence(let sentence): return sentence
            case .cell(let name, let found):
                guard let column = columns.first(where: { $0.name == name }) else { return "\(file), line \(line), column \(name): \(found)" }
                return ImportProblem.ofCell(file: file, line: line, column, found: found).sentence
            }
        }
    }

    private enum Part: Decodable {
        case sentence(String)
        case cell(String, String)

        init(from decoder: any Decoder) throws {
            if let sentence = try? decoder.singleValueContainer().decode(String.self) {
                self = .sentence(sentence)
                return
            }
            let pair = try decoder.singleValueContainer().decode([String].self)
            self = .cell(pair.first ?? "", pair.dropFirst().first ?? "")
        }
    }
}
