/// A clock: something starts it, and something has to be done before it runs out.
public struct Timescale: Sendable, Identifiable {
    /// The name scripts and addresses use, such as `first-review`.
    public let id: String
    public let title: String
    /// The law or standard that sets the limit.
    public let basis: String
    /// The registers it reads, by id.
    public let reads: [String]
    private let ofChild: @Sendable (Facts, Int) -> [Deadline]
    private let ofOthers: (@Sendable (Facts) -> [Deadline])?

    /// A clock that runs for children; `deadlines` answers for the child at a place in `Facts.children`.
    public init(
        _ id: String, title: String, basis: String, reads: [any Entry.Type], deadlines: @escaping @Sendable (Facts, Int) -> [Deadline]
    ) {
        self.id = id
        self.title = title
        self.basis = basis
        self.reads = reads.map { $0.shape.id }
        ofChild = deadlines
        ofOthers = nil
    }

    /// A clock that runs for carers, meetings or anything else that is not one child.
    ///
    /// - Parameters:
    ///   - deadlines: every deadline there is or was.
    ///   - ofChild: those that concern the child at a place in `Facts.children`; none where the clock is about no child.
    public init(
        _ id: String, title: String, basis: String, reads: [any Entry.Type], all deadlines: @escaping @Sendable (Facts) -> [Deadline],
        ofChild: @escaping @Sendable (Facts, Int) -> [Deadline] = { _, _ in [] }
    ) {
        self.id = id
        self.title = title
        self.basis = basis
        self.reads = reads.map { $0.shape.id }
        self.ofChild = ofChild
        ofOthers = deadlines
    }

    /// Every deadline there is or was.
    public func deadlines(_ facts: Facts) -> [Deadline] {
        if let ofOthers { return ofOthers(facts) }
        var all: [Deadline] = []
        for child in facts.children.indices { all += ofChild(facts, child) }
        return all
    }

    /// The deadlines of one child.
    public func deadlines(_ facts: Facts, of child: Int) -> [Deadline] { ofChild(facts, child) }
}

/// The day by which something has to be done, and everything that is needed to explain it.
public struct Deadline: Hashable, Sendable {
    /// The id of the timescale.
    public let timescale: String
    public let subject: Subject
    /// The children it concerns, where the subject is not one child: those of a conference.
    public let children: [Child.ID]
    /// What started the clock, as a clause that a day can follow: `the last review was held on`.
    public let because: String
    /// The day that started the clock: day 0.
    public let trigger: Day
    public let limit: Limit
    /// Where the limit is set: `Care Planning Regulations 2010, reg 33(2)`.
    public let basis: String
    public let due: Day
    /// The day it was done; nil when it has not been.
    public let done: Day?
    /// It need no longer be done from this day, because what it was for has ended: the child left care.
    public let lapsed: Day?
    /// The record that shows that it was done, or else the record that started the clock.
    public let record: RecordReference?

    public init(
        timescale: String, subject: Subject, children: [Child.ID] = [], because: String, trigger: Day, limit: Limit, basis: String,
        workingDays: WorkingDays, done: Day?, lapsed: Day? = nil, record: RecordReference? = nil
    ) {
        self.timescale = timescale
        self.subject = subject
        self.children = children
        self.because = because
        self.trigger = trigger
        self.limit = limit
        self.basis = basis
        due = limit.day(from: trigger, workingDays)
        self.done = done
        self.lapsed = lapsed
        self.record = record
    }

    public enum State: Hashable, Sendable {
        case doneInTime
        case doneLate(days: Int)
        case notYetDue(days: Int)
        case overdue(days: Int)
        /// Not needed any more: what it was for ended before it was due.
        case lapsed
    }

    /// How things stand at the end of a day. Done on the due day is in time.
    public func state(on today: Day) -> State {
        if let done, done <= today { return done <= due ? .doneInTime : .doneLate(days: done - due) }
        if let lapsed, lapsed <= due { return .lapsed }
        if let lapsed, lapsed <= today { return .overdue(days: lapsed - due) }
        return today <= due ? .notYetDue(days: due - today) : .overdue(days: today - due)
    }

    /// Why the day is what it is, in a sentence that starts with the day.
    public var explanation: String {
        let word = limit.runsBackwards ? "on" : "by"
        return "\(word) \(due.long): \(because) \(trigger.long), and the limit is \(limit.words); \(basis)"
    }
}

/// How long a clock runs. Day 0 is the day that starts it.
public enum Limit: Hashable, Sendable {
    /// To the end of the nth working day after the trigger.
    case workingDays(Int)
    /// To the corresponding day of a later month, or the month's last day when it has no such day.
    case months(Int)
    case weeks(Int)
    case days(Int)
    /// Counted back from the trigger: n working days, or days, before it.
    case workingDaysBefore(Int)
    case daysBefore(Int)
    /// To the end of a school term, whose last day is known.
    case endOfTerm(Day)

    public func day(from trigger: Day, _ workingDays: WorkingDays) -> Day {
        switch self {
        case .workingDays(let count): workingDays.day(count, after: trigger)
        case .months(let count): trigger.adding(months: count)
        case .weeks(let count): trigger.adding(days: count * 7)
        case .days(let count): trigger.adding(days: count)
        case .workingDaysBefore(let count): workingDays.day(count, before: trigger)
        case .daysBefore(let count): trigger.adding(days: -count)
        case .endOfTerm(let last): last
        }
    }

    public var runsBackwards: Bool {
        switch self {
        case .workingDaysBefore, .daysBefore: true
        default: false
        }
    }

    /// `20 working days`, `6 calendar months`.
    public var words: String {
        func many(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
        return switch self {
        case .workingDays(let count): many(count, "working day")
        case .months(let count): many(count, "calendar month")
        case .weeks(let count): many(count, "week")
        case .days(let count): many(count, "day")
        case .workingDaysBefore(let count): many(count, "working day") + " before it"
        case .daysBefore(let count): many(count, "day") + " before it"
        case .endOfTerm: "the end of the next school term"
        }
    }
}

extension Deadline.State {
    /// One word for scripts.
    public var name: String {
        switch self {
        case .doneInTime: "done-in-time"
        case .doneLate: "done-late"
        case .notYetDue: "not-yet-due"
        case .overdue: "overdue"
        case .lapsed: "lapsed"
        }
    }

    /// As people read it: `overdue by 3 days`.
    public var words: String {
        func days(_ count: Int) -> String { "\(count) day\(count == 1 ? "" : "s")" }
        return switch self {
        case .doneInTime: "done in time"
        case .doneLate(let count): "done \(days(count)) late"
        case .notYetDue(0): "due today"
        case .notYetDue(let count): "due in \(days(count))"
        case .overdue(let count): "overdue by \(days(count))"
        case .lapsed: "no longer needed"
        }
    }
}
