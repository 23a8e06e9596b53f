/// One person's day in numbers, for a mail. It leaves the service, so that it holds no name, no id and nothing about anybody: counts only.
public struct Digest: Hashable, Sendable {
    /// A count, and what it counts.
    public struct Line: Hashable, Sendable {
        public let count: Int
        public let words: String
    }

    public let lines: [Line]

    /// - Parameter facts: those the person may see.
    public init(for person: Person, _ facts: Facts, opened: [Opening] = []) {
        let work = facts.workList(for: person)
        var found: [Line] = []
        func add(_ count: Int, _ one: String, _ many: String) { if count > 0 { found.append(Line(count: count, words: count == 1 ? one : many)) } }
        add(work.items(in: .overdue).count, "task is overdue", "tasks are overdue")
        add(work.items(in: .today).count, "task is due today", "tasks are due today")
        add(work.items(in: .week).count, "task is due this week", "tasks are due this week")
        if person.roles.contains(.reviewer), let staff = person.staff {
            add(facts.openAlerts(for: staff).count, "change waits for your answer", "changes wait for your answer")
        }
        if person.roles.contains(.manager) {
            add(facts.lateWork.late.count, "review or conference is late", "reviews and conferences are late")
            add(facts.lateWork.atRisk.count, "review or conference is at risk", "reviews and conferences are at risk")
            add(facts.withoutOfficer(on: facts.today)?.count ?? 0, "child has no named IRO", "children have no named IRO")
        }
        if person.roles.contains(.support) {
            add(facts.workQueue.count { $0.urgency == .late }, "task of the queue is late", "tasks of the queue are late")
            add(facts.workQueue.count { $0.urgency == .soon }, "task of the queue is due soon", "tasks of the queue are due soon")
        }
        add(facts.notices(for: person, opened: opened).count, "notice is open", "notices are open")
        lines = found
    }

    public var isEmpty: Bool { lines.isEmpty }

    /// The mail as plain text: its subject, the counts, and the way in.
    ///
    /// - Parameter address: where the product is, such as `https://footprint.example/`.
    public func mail(address: String) -> String {
        let told = lines.isEmpty ? ["Nothing waits for you today."] : lines.map { "\($0.count) \($0.words)." }
        return (["Subject: Footprint: your day", "Content-Type: text/plain; charset=utf-8", ""] + told + ["", "Sign in to see them: \(address)", ""])
            .joined(separator: "\n")
    }
}
