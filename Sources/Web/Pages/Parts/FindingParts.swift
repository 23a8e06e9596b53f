import Care
import Documents

extension Check.Severity {
    var title: String {
        switch self {
        case .error: "Error"
        case .warning: "Warning"
        case .action: "To do"
        }
    }

    var meaning: String {
        switch self {
        case .error: "Figures are wrong until it is mended."
        case .warning: "Unlikely, and worth a look."
        case .action: "Nothing is wrong with the record, but somebody has to act."
        }
    }

    var colour: TagColour {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .action: .blue
        }
    }
}
