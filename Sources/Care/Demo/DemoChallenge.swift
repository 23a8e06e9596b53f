extension DemoWorld {
    /// What IROs challenge, how often of a hundred, and how it came out.
    private static let themes: [(theme: String, weight: Int, problem: String, outcome: String)] = [
        ("care planning", 19, "The care plan was not updated after the review.", "The plan was rewritten with the child's wishes in it."),
        ("placement", 15, "A move was planned without a review.", "A review was held first and the move was put off."),
        ("drift or delay", 15, "No step of the plan has moved since the last review.", "A dated timetable was agreed and kept."),
        ("statutory visits not recorded", 13, "Visits were not on the file for three months.", "Visits were made and recorded."),
        ("permanence", 12, "Carers asked to be assessed and had no answer.", "The assessment began and has a date for panel."),
        ("education", 7, "The child had no school place.", "A place was found within the term."),
        ("life story work", 6, "Life story work was agreed twice and not begun.", "The work was started and the child has a first book."),
        ("contact with family", 6, "Agreed contact did not happen.", "Contact was arranged again with a named worker."),
        ("health", 4, "The health assessment was overdue.", "An appointment was kept."),
        ("participation", 3, "The child was not invited to the meeting.", "The child took part in the next meeting."),
    ]

    /// The rungs of the ladder, from the informal step to the director, as the settings name them.
    static let ladder = DisputeLadder(Settings(), on: .blank).rungs.map(\.recipient)

    /// Disputes, informal and formal, with their stages and children, and patterns raised with senior managers.
    mutating func fillChallenge() {
        var dice = dice("challenge")
        var disputes: [Dispute] = [], stages: [DisputeStage] = [], concerned: [DisputeChild] = []
        let days = (0..<yearly(58)).map { _ in worked(dice.day(year.start.adding(days: 5), end)) }.sorted()
        let plans = records[ProtectionPlan.self].entries
        let planned = Dictionary(grouping: plans) { $0.family ?? "" }
        let families = Dictionary(grouping: children, by: \.family)
        /// One that fits, of a few dozen drawn; nil when none of them does.
        func draw<Item>(_ items: [Item], _ fits: (Item) -> Bool) -> Item? {
            for _ in 0..<40 { if let item = dice.pick(items), fits(item) { return item } }
            return nil
        }
        for day in days {
            var row = Dispute()
            row.id = Dispute.ID(Self.id("D", number(Dispute.self, after: disputes.count), digits: 3))
            var about: [Child.ID] = []
            if dice.percent(28), let plan = draw(plans, { $0.from < day && $0.to.map { day < $0 } ?? true }) {
                row.kind = .protection
                about = (planned[plan.family ?? ""] ?? []).filter { $0.from == plan.from }.map(\.child)
                row.raisedBy = holder(.protection, plan.child.text, on: day)
            } else if let child = draw(children, { $0.isInCare(on: day) }) {
                row.kind = .lookedAfter
                about = (families[child.family] ?? []).filter { $0.isInCare(on: day) }.map(\.id)
                if about.count > 1, dice.percent(60) { about = [child.id] }
                row.raisedBy = holder(.lookedAfter, child.id.text, on: day)
            }
            guard !about.isEmpty else { continue }
            row.level = dice.percent(52) ? .formal : .informal
            row.raised = day
            var weight = dice.int(1, 100)
            let theme =
                Self.themes.first {
                    weight -= $0.weight; return weight <= 0
                } ?? Self.themes[0]
            row.theme = theme.theme
            row.problem = theme.problem
            row.cafcass = dice.percent(3) ? .yes : .no
            row.legalAdvice = dice.percent(3) ? .yes : .no
            climb(&row, theme.outcome, &stages, &dice)
            disputes.append(row)
            for child in about {
                var link = DisputeChild()
                link.dispute = row.id
                link.child = child
                concerned.append(link)
            }
        }
        put(disputes)
        put(stages)
        put(concerned)
        fillConcerns()
    }

    /// Takes a dispute up the ladder until it is resolved or the year is over. Each step has five working days for its answer.
    private func climb(_ row: inout Dispute, _ outcome: String, _ stages: inout [DisputeStage], _ dice: inout Dice) {
        var stage = row.level == .informal ? 0 : 1
        let highest = row.level == .informal ? 0 : dice.percent(64) ? 1 : dice.percent(72) ? 2 : dice.percent(75) ? 3 : 4
        if row.level == .formal, dice.percent(60) { row.informalAttempt = workingDays.day(dice.int(4, 12), before: row.raised) }
        var sent = row.raised
        while true {
            var step = DisputeStage()
            step.dispute = row.id
            step.stage = stage
            step.recipient = Self.ladder[stage]
            step.sent = sent
            step.due = workingDays.day(5, after: sent)
            let answered = workingDays.day(dice.percent(78) ? dice.int(2, 5) : dice.int(6, 14), after: sent)
            row.stage = stage
            guard let day = past(answered), !(stage == highest && dice.percent(5)) else {
                step.answer = "none yet"
                stages.append(step)
                return
            }
            step.answered = day
            let isLast = stage == highest
            step.answer = isLast ? stage == 0 ? "resolved" : "agreed, action taken" : "not resolved, next stage"
            stages.append(step)
            if isLast {
                row.resolved = past(workingDays.day(dice.int(0, 4), after: day))
                if row.resolved != nil {
                    row.outcome = outcome
                    row.impact = dice.word(weighted: ["plan moved on": 37, "service provided": 32, "child safer": 23, "no change yet": 8])
                }
                return
            }
            sent = day
            stage += 1
        }
    }

    private mutating func fillConcerns() {
        var dice = dice("concerns")
        let all: [(String, String, String, String, String)] = [
            (
                "Identity documents", "Passports and birth certificates were missing for young people about to leave care.",
                "Service manager",
                "A tracker and a named officer.", "in place"
            ),
            ("Family time venues", "Bookings were cancelled at short notice.", "Service manager", "A second venue opened.", "eased"),
            (
                "Travel to school", "Moves were made without a plan for the journey to school.", "Head of service",
                "The placement form asks for a transport decision.", "still to embed"
            ),
        ]
        put(
            all.enumerated().map { index, concern in
                var row = CollectiveConcern()
                row.id = "CC\(number(CollectiveConcern.self, after: index))"
                row.raised = worked(year.start.adding(days: 30 + index * 110 + dice.int(0, 30)))
                row.title = concern.0
                row.concern = concern.1
                row.raisedWith = concern.2
                row.response = concern.3
                row.status = concern.4
                return row
            })
    }
}
