import Care
import Documents

/// What the audit trail keeps in short words, as people read it: “read child” is “Opened the child’s record”.
enum AuditWords {
    /// What somebody did.
    static func action(_ action: String) -> String {
        if let whole = whole[action] { return whole }
        for (verb, past) in verbs where action.hasPrefix(verb + " ") {
            let rest = String(action.dropFirst(verb.count + 1))
            guard let form = EntryForm.named(rest) else { return "\(past) \(rest)" }
            // Reading shows them all; what is written is one.
            return "\(past) " + (verb == "read" ? form.shape.title : form.title).lowercasedFirst
        }
        return action.capitalised
    }

    /// What a line is about that is neither a child nor a meeting.
    static func subject(_ subject: String) -> String {
        let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return subject.allSatisfy { $0.isLowercase || $0 == " " } ? subject.capitalised : subject }
        switch parts[0] {
        case "register": return "Register: \(Registers.type(parts[1])?.shape.title ?? parts[1])"
        case "table": return "Table \(parts[1].split(separator: "/").reversed().joined(separator: " of "))"
        case "tables": return "Tables of \(parts[1])"
        case "name": return "A username"
        default: return "\(parts[0].capitalised) \(parts[1])"
        }
    }

    /// What more a line says.
    static func detail(_ detail: String, of action: String) -> String {
        switch action {
        case "read child", "read history": ChildTab(rawValue: detail)?.title ?? detail
        case "refused": refusal(detail)
        default: detail
        }
    }

    /// `GET /children/{key}/people` is “Page /children/…/people”.
    private static func refusal(_ detail: String) -> String {
        let address = detail.drop { $0 != "/" }.replacing(/\{[a-z]+\}/, with: "…")
        return address.isEmpty ? detail : "\(detail.hasPrefix("POST") ? "Form" : "Page") \(address)"
    }

    private static let whole = [
        "read child": "Opened the child’s record", "read home": "Opened the home page", "open form": "Opened a form", "search": "Searched",
        "export": "Took out a file", "print": "Printed a page", "download": "Downloaded a file", "upload": "Sent in files to import",
        "import": "Imported files", "undo": "Took back a change", "set": "Changed a setting", "strike through": "Struck an entry through",
        "move to another child": "Moved an entry to another child’s file", "split children": "Took merged records apart",
        "refused": "Asked for what is not open to them", "sign in": "Signed in", "sign out": "Signed out", "sign out everywhere": "Signed out everywhere",
        "sign-in refused": "Was refused at sign-in", "sign-in delayed": "Had to wait at sign-in", "sign-in code refused": "Gave a wrong code at sign-in", "add account": "Added an account",
        "read history": "Read the history", "read audit trail": "Read the audit trail", "read children's words": "Read children’s words",
    ]

    private static let verbs = [
        ("read", "Read"), ("list", "Looked at the list of"), ("open", "Opened"), ("add", "Added"), ("change", "Changed"), ("print", "Printed"),
        ("preview", "Looked at a preview of the"), ("book", "Booked"), ("record", "Recorded"), ("close", "Closed"), ("adjourn", "Adjourned"), ("cancel", "Cancelled"),
        ("move", "Moved"), ("send", "Sent"), ("mark", "Marked"), ("merge", "Merged"), ("allocate", "Allocated"), ("answer", "Answered"), ("confirm", "Confirmed"),
        ("acknowledge", "Acknowledged"), ("raise", "Raised"), ("prepare", "Prepared"), ("tell of", "Told of"), ("keep", "Kept"), ("make", "Made"),
        ("revoke", "Ended"), ("disable", "Closed"), ("enable", "Opened"), ("reset", "Reset"), ("strike through", "Struck through"),
    ]
}
