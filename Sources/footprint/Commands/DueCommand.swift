import ArgumentParser
import Care
import Documents
import Store

/// `footprint due --store FILE --child ID --as-at DAY --format json`
struct DueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "Print what is due, each day with its explanation.",
        discussion: "For one child every deadline there is or was; without one, what the service still has to do.")

    @OptionGroup var options: StoreOptions

    @Option(help: "The child's id, as the council's return gives it.")
    var child: String?

    @Option(help: "As at the end of this day; the last day the records know of otherwise.")
    var asAt: String?

    @Option(help: "Without a child: how many days ahead to look.")
    var days = 30

    @Option(help: "text or json.")
    var format: ReportFormat = .text

    func run() throws {
        let facts = try options.open().facts(asAt: asAt)
        let deadlines: [Deadline]
        if let child {
            guard let number = facts.number(of: Child.ID(child)) else {
                World.say("The store knows no child of that id on \(facts.today.iso).")
                throw Exit.refused
            }
            deadlines = facts.deadlines(of: number)
        } else {
            deadlines = facts.overdue + facts.dueList(from: facts.today, to: facts.today.adding(days: max(0, days)))
        }
        switch format {
        case .json:
            let list = deadlines.map { deadline in
                JSON.object([
                    "timescale": .string(deadline.timescale), "title": .text(Timescale.named(deadline.timescale)?.title),
                    "subject": .string(deadline.subject.id), "kind": .string(deadline.subject.kind), "due": .string(deadline.due.iso),
                    "done": .text(deadline.done?.iso), "state": .string(deadline.state(on: facts.today).name), "words": .string(deadline.state(on: facts.today).words),
                    "trigger": .string(deadline.trigger.iso), "because": .string(deadline.because), "limit": .string(deadline.limit.words),
                    "basis": .string(deadline.basis), "explanation": .string(deadline.explanation),
                ])
            }
            World.print(JSON.object(["asAt": .string(facts.today.iso), "deadlines": .array(list)]).text() + "\n")
        case .text:
            for deadline in deadlines {
                let title = Timescale.named(deadline.timescale)?.title ?? deadline.timescale
                let who = child == nil ? "\(deadline.subject.id)  " : ""
                World.print("\(who)\(title): \(deadline.state(on: facts.today).words)\n    \(deadline.explanation)\n")
            }
            if deadlines.isEmpty { World.print("Nothing is due.\n") }
        }
    }
}
