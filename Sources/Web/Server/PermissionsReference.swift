import Care
import Store
import HTTPTypes

/// Who may what, as the reviewed table of the documents has it. A test asks every address with every role and relation, and compares.
public enum PermissionsReference {
    /// The table as Markdown: how far each role reaches with each thing that can be asked, and what each address asks.
    public static var text: String {
        var lines = [
            "# Who may what", "",
            "One function decides (`Access.allows`): from the roles somebody has today, what they are to the child, and what is asked. A cell says how far",
            "a role reaches: `own` cases, its own `team` as well, every open case of the `service`, or `all`; `yes` where what is asked is about nobody; `–` not at all.",
            "`asked` is a child about whom somebody was asked by name, by a stage of an open dispute or a problem the child raised. Until it is settled, whoever has any",
            "reach with it may open that child, see challenges and the child's problems, and answer; a challenge is answered by those whom its stage asks, and nobody else.",
            "Where what is asked is about a member of staff, `own` is oneself.",
            "A child's record that is closed to somebody is closed whatever the table says, until they open it in an emergency, giving a reason.",
            "What is marked ⚖ protects the independence of the service: it is closed to everybody who has a role in the line that the service reviews.", "",
            "Written by `footprint reference`; a test compares it with what the program answers. Review a change as you would review a lock.", "",
            "## What can be asked", "",
            "| asked | " + Role.allCases.map(\.rawValue).joined(separator: " | ") + " |",
            "| --- |" + String(repeating: " --- |", count: Role.allCases.count),
        ]
        for ask in Ask.allCases {
            let cells = Role.allCases.map { word(Access.reach($0, ask), ask) }
            lines.append("| \(ask.rawValue)\(ask.isIndependent ? " ⚖" : "") | \(cells.joined(separator: " | ")) |")
        }
        lines += ["", "## What each address asks", "", "| address | who may | of what | audit trail |", "| --- | --- | --- | --- |"]
        for route in Route.all {
            let (who, what) = words(route.policy)
            lines.append("| `\(route.method.rawValue) \(route.path)` | \(who) | \(what) | \(route.audit ?? "") |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// How far a reach goes, in a word.
    static func word(_ reach: Reach, _ ask: Ask) -> String {
        guard reach > .nobody else { return "–" }
        guard ask.isAboutSomebody else { return "yes" }
        return switch reach {
        case .nobody: "–"
        case .asked: "asked"
        case .own: "own"
        case .team: "team"
        case .service: "service"
        case .everybody: "all"
        }
    }

    private static func words(_ policy: Policy) -> (who: String, what: String) {
        switch policy {
        case .everyone: ("everybody", "")
        case .signedIn: ("whoever has signed in", "")
        case .own(let purpose): ("whoever came by a link for \(purpose.rawValue), and no account", "what the link is for")
        case .anyLink: ("whoever came by a link, and no account", "what the link is for")
        case .survey: ("whoever has the survey’s address, and no account", "the survey")
        case .service(let ask): ("whoever may \(ask.rawValue)", "the service")
        case .list(let ask): ("whoever may \(ask.rawValue)", "any case")
        case .staff(let ask): ("whoever may \(ask.rawValue)", "the member of staff")
        case .child(let ask): ("whoever may \(ask.rawValue)", "the child")
        case .dispute(let ask): ("whoever may \(ask.rawValue)", "a child of the dispute")
        case .meeting(let ask): ("whoever may \(ask.rawValue)", "a child of the meeting")
        case .closedChild: ("whoever may \(Ask.openChild.rawValue) of every open case", "the record that is closed to them")
        }
    }
}
