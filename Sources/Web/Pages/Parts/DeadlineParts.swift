import Care
import Documents

extension Sequence<Deadline> {
    /// How many there are of each clock.
    var countsByClock: [String: Int] {
        var counts: [String: Int] = [:]
        for deadline in self { counts[deadline.timescale, default: 0] += 1 }
        return counts
    }
}

extension Deadline {
    /// How the deadline stands, in words on a colour.
    func stateTag(on today: Day) -> HTML {
        switch state(on: today) {
        case .doneInTime: tag("Done in time", .green)
        case .doneLate(let days): tag("Done \(counted(days, "day")) late", .yellow)
        case .notYetDue(let days) where days == 0: tag("Due today", .orange)
        case .notYetDue(let days) where days <= 30: tag("Due in \(counted(days, "day"))", .blue)
        case .notYetDue: tag("Not yet due", .grey)
        case .overdue(let days): tag("Overdue by \(counted(days, "day"))", .red)
        case .lapsed: tag("No longer needed", .grey)
        }
    }

    /// The name of what is to be done.
    var title: String { Timescale.named(timescale)?.title ?? timescale }

    /// The explanation as a sentence of its own.
    var sentence: String { explanation.capitalised + "." }
}
