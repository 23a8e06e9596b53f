/// Answers that are owed on the day a living council is at: concerns IROs sent to team managers and further up, the last decisions to be
/// confirmed, and a pattern the directors have not answered yet.
extension DemoWorld {
    /// What an IRO asked, and how far up it has gone.
    private struct Story {
        let theme: String
        let problem: String
        let level: DisputeLevel
        /// The steps of the ladder that were answered without agreement before the one that is open.
        let answered: Int
        /// How many working days ago the open step was sent.
        let sent: Int
    }

    /// In this order for the team manager who signs in; the others get some of the first.
    private static let stories = [
        Story(
            theme: "statutory visits not recorded", problem: "No visit has been on the file since the summer, and the child says that nobody came.", level: .formal,
            answered: 0, sent: 8),
        Story(theme: "life story work", problem: "Life story work was agreed at two reviews and has not begun.", level: .informal, answered: 0, sent: 3),
        Story(
            theme: "contact with family", problem: "The brothers have not seen each other since August, though the plan says every month.", level: .formal,
            answered: 0, sent: 1),
        Story(
            theme: "permanence", problem: "The carers asked in spring to be assessed as special guardians. No assessment has begun.", level: .formal, answered: 3,
            sent: 4),
        Story(theme: "education", problem: "The child has had no school place for six weeks.", level: .formal, answered: 1, sent: 7),
    ]

    private static let answers = [
        "not resolved: the team has no worker free", "not resolved: a panel date is waited for", "not resolved: the money has not been agreed",
    ]

    /// Adds what is owed. The team of the manager who signs in owes most, so that the first page somebody tries is not an empty one.
    mutating func fillOwed(_ office: DemoOffice) {
        var dice = dice("answers owed")
        let signed = DemoSignIn.all(in: records, on: end).first { $0.role == .teamManager }?.staff
        let there = dice.shuffled(children.filter { $0.isInCare(on: end) && current(.lookedAfter, $0.id.text) != nil })
        let taken = Set(records[DisputeChild.self].entries.map(\.child))
        let free = there.filter { !taken.contains($0.id) }
        let own = free.filter { office.manager(of: $0.id) == signed }, others = free.filter { office.manager(of: $0.id) != signed }
        var next = (records[Dispute.self].entries.compactMap { Int($0.id.text.drop { !$0.isNumber }) }.max() ?? 0) + 1
        var rows: [Dispute] = [], stages: [DisputeStage] = [], links: [DisputeChild] = []
        let more = others.prefix(scaled(6, least: 1)).enumerated().map { (Self.stories[$0 % 3], $1) }
        for (story, child) in zip(Self.stories, own).map({ ($0, $1) }) + more {
            var row = Dispute()
            row.id = Dispute.ID(Self.id("D", next, digits: 3))
            next += 1
            row.kind = .lookedAfter
            row.level = story.level
            row.raisedBy = current(.lookedAfter, child.id.text)
            row.theme = story.theme
            row.problem = story.problem
            row.cafcass = story.answered > 2 ? .yes : .no
            row.legalAdvice = .no
            climb(&row, story, &stages)
            rows.append(row)
            var link = DisputeChild()
            link.dispute = row.id
            link.child = child.id
            links.append(link)
        }
        put(rows)
        put(stages)
        put(links)
        if !rows.isEmpty { fillOpenConcern() }
    }

    /// The steps up to the open one, each answered five working days after it was sent.
    private func climb(_ row: inout Dispute, _ story: Story, _ stages: inout [DisputeStage]) {
        let first = story.level == .informal ? 0 : 1
        var sent = workingDays.day(story.sent + 5 * story.answered, before: end)
        row.raised = sent
        if story.level == .formal { row.informalAttempt = workingDays.day(9, before: sent) }
        for step in 0...story.answered {
            var stage = DisputeStage()
            stage.dispute = row.id
            stage.stage = first + step
            stage.recipient = Self.ladder[min(first + step, Self.ladder.count - 1)]
            stage.sent = sent
            stage.due = workingDays.day(5, after: sent)
            if step < story.answered {
                let day = workingDays.day(5, after: sent)
                stage.answered = day
                stage.answer = Self.answers[step % Self.answers.count]
                sent = day
            } else {
                stage.answer = "none yet"
            }
            row.stage = stage.stage
            stages.append(stage)
        }
    }

    /// A pattern raised last week with the director, who has not answered.
    private mutating func fillOpenConcern() {
        var row = CollectiveConcern()
        row.id = "CC\(number(CollectiveConcern.self, after: 0))"
        row.raised = worked(end.adding(days: -8))
        row.title = "Life story work"
        row.concern = "Life story work was agreed at reviews and has not begun; nobody is trained to do it."
        row.raisedWith = Self.ladder.last
        row.status = "no answer yet"
        put([row])
    }

    /// The newest decisions of the team whose manager signs in still wait to be confirmed.
    func leaveToConfirm(_ office: DemoOffice, _ papers: inout DemoPapers) {
        guard let signed = DemoSignIn.all(in: records, on: end).first(where: { $0.role == .teamManager })?.staff else { return }
        let earliest = workingDays.day(4, before: end)
        let sent = papers.packs.reduce(into: [Meeting.ID: Day]()) { days, pack in days[pack.meeting] = min(days[pack.meeting] ?? pack.sent, pack.sent) }
        let recent = Set(sent.filter { $0.value >= earliest }.keys)
        var meetings: Set<Meeting.ID> = []
        for index in papers.decisions.indices.reversed() {
            guard let meeting = papers.decisions[index].meeting, recent.contains(meeting), office.manager(of: papers.decisions[index].child) == signed else { continue }
            if meetings.count == 3, !meetings.contains(meeting) { continue }
            meetings.insert(meeting)
            papers.decisions[index].confirmed = nil
            papers.decisions[index].confirmedBy = nil
        }
    }
}
