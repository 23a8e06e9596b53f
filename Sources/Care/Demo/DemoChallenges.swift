/// What became of concerns in a living council: what closed ones changed, thanks, collective concerns with what they rest on, and one pattern.
extension DemoWorld {
    private static let told = ["on a visit", "in a letter", "by the social worker, with the IRO", "at the review"]

    private static let praise: [(theme: String, words: String)] = [
        ("life story work", "The life story book was finished with the child, photograph by photograph. The child carries it from room to room."),
        ("contact with family", "The worker drove to three towns so that all the brothers met at Easter."),
        ("participation", "The child was asked who should come and where to sit, and chaired the first half."),
        ("education", "A school place was found in the same week as the move, and a uniform with it."),
        ("placement", "The carers came to tea twice before the move. The child knew which bed would be theirs."),
        ("drift or delay", "Everything the review decided was done a week early."),
    ]

    private static let stories = [
        "A teenager had not seen a younger brother for a year because nobody could agree on who would drive. The IRO asked, first by telephone and then formally. A rota was made, and they now meet each month. “I know when the next one is,” the teenager said.",
        "A child of primary school age had waited two terms for life story work. After the concern a worker was named and began within three weeks. The child has a first book and asks for the second.",
    ]

    mutating func fillChallenges(_ office: DemoOffice) {
        var dice = dice("challenge in full")
        closeDisputes(&dice)
        thank(office, &dice)
        plantPattern(&dice)
        followConcerns(office, &dice)
    }

    /// Most closed disputes changed something, and most children were told; a few stories are cleared for the report.
    private mutating func closeDisputes(_ dice: inout Dice) {
        var details: [DisputeDetail] = [], stages: [StageDetail] = [], themes: [DisputeTheme] = []
        var stories = Self.stories
        for row in records[Dispute.self].entries {
            if dice.percent(22), let theme = dice.pick(["child’s voice", "drift or delay", "resources"]), theme != row.theme {
                var further = DisputeTheme()
                (further.dispute, further.theme) = (row.id, theme)
                themes.append(further)
            }
            if row.level == .formal, row.informalAttempt == nil, row.resolved == nil || dice.percent(30) {
                var skipped = StageDetail()
                (skipped.dispute, skipped.stage, skipped.skipped) = (row.id, 0, row.raised)
                skipped.skipReason = "The move is planned for next week; there is no time to try it informally."
                stages.append(skipped)
            }
            guard let resolved = row.resolved else {
                if row.cafcass == .yes {
                    var detail = DisputeDetail()
                    (detail.dispute, detail.cafcass) = (row.id, past(workingDays.day(6, after: row.raised)))
                    detail.cafcassNote = "Told of the dispute by telephone; a summary was sent."
                    if detail.cafcass != nil { details.append(detail) }
                }
                continue
            }
            var detail = DisputeDetail()
            detail.dispute = row.id
            detail.result = row.impact == "no change yet" ? .notChanged : dice.percent(70) ? .changed : .partly
            if row.cafcass == .yes { (detail.cafcass, detail.cafcassNote) = (resolved, "Told that the dispute was resolved.") }
            if dice.percent(72), let told = past(workingDays.day(dice.int(1, 9), after: resolved)) {
                (detail.childTold, detail.childToldHow) = (told, dice.word(Self.told))
            } else if dice.percent(50) {
                detail.notToldReason = "The child is a baby."
            }
            if !stories.isEmpty, detail.result == .changed, dice.percent(30) {
                detail.story = stories.removeFirst()
                detail.storyPublished = past(workingDays.day(5, after: resolved)) ?? resolved
            }
            details.append(detail)
        }
        put(details)
        put(stages)
        put(themes)
    }

    private mutating func thank(_ office: DemoOffice, _ dice: inout Dice) {
        let there = dice.shuffled(children.filter { $0.isInCare(on: end) })
        var rows: [GoodPractice] = []
        for (index, child) in there.prefix(scaled(26, least: 4)).enumerated() {
            guard let staff = current(.lookedAfter, child.id.text), let said = dice.pick(Self.praise) else { continue }
            var row = GoodPractice()
            row.id = Self.id("TY", index + 1, digits: 3)
            row.child = child.id
            row.day = worked(end.adding(days: -dice.int(0, 200)))
            row.staff = staff
            row.thanked = office.workers[child.id]
            (row.theme, row.words) = (said.theme, said.words)
            rows.append(row)
        }
        put(rows)
    }

    /// Family time that fails, for children of one team in these weeks: what the weekly scan is there to find.
    private mutating func plantPattern(_ dice: inout Dice) {
        guard records[Dispute.self].count > 0 else { return }
        let there = dice.shuffled(children.filter { $0.isInCare(on: end) && current(.lookedAfter, $0.id.text) != nil })
        var disputes: [Dispute] = [], links: [DisputeChild] = [], steps: [DisputeStage] = []
        for (index, child) in there.prefix(size >= 60 ? 7 : 0).enumerated() {
            var row = Dispute()
            row.id = Dispute.ID(Self.id("DV", index + 1, digits: 2))
            row.level = .informal
            row.raised = worked(end.adding(days: -6 - index * 8))
            row.raisedBy = current(.lookedAfter, child.id.text)
            row.kind = .lookedAfter
            row.theme = "family time venue"
            row.problem = "The venue for family time was cancelled on the day, again, and nobody had told the child."
            row.stage = 0
            (row.cafcass, row.legalAdvice) = (.no, .no)
            var step = DisputeStage()
            (step.dispute, step.stage, step.recipient, step.sent) = (row.id, 0, Self.ladder.first, row.raised)
            step.due = workingDays.day(5, after: row.raised)
            if index % 3 != 0, let answered = past(workingDays.day(dice.int(2, 5), after: row.raised)) {
                (step.answered, step.answer) = (answered, "The venue let us down. It is booked again for next week.")
            }
            var link = DisputeChild()
            (link.dispute, link.child) = (row.id, child.id)
            disputes.append(row)
            links.append(link)
            steps.append(step)
        }
        put(disputes)
        put(links)
        put(steps)
        guard let officer = disputes.first?.raisedBy else { return }
        // One that was looked into in the spring and was none.
        var answer = PatternAnswer()
        answer.pattern = StableKey.make("pattern", "education", PatternPlace.service.rawValue, "")
        (answer.theme, answer.day, answer.staff, answer.children) = ("education", worked(end.adding(days: -140)), officer, 4)
        answer.reason = "Four brothers and sisters of one family, raised child by child."
        put([answer])
    }

    /// Answered concerns were followed to what changed; one that waits for its answer rests on the concerns of its theme.
    private mutating func followConcerns(_ office: DemoOffice, _ dice: inout Dice) {
        var details: [ConcernDetail] = [], evidence: [ConcernEvidence] = []
        let disputes = records[Dispute.self].entries
        let children = Dictionary(grouping: records[DisputeChild.self].entries, by: \.dispute)
        for (index, row) in records[CollectiveConcern.self].entries.enumerated() {
            var detail = ConcernDetail()
            detail.concern = row.id
            detail.raisedBy = office.serviceManager
            detail.due = workingDays.day(20, after: row.raised)
            if row.response == nil {
                detail.theme = row.title.lowercased()
                for each in disputes.filter({ $0.theme == detail.theme && $0.raised <= row.raised }).suffix(6) {
                    for child in (children[each.id] ?? []).prefix(1) {
                        var basis = ConcernEvidence()
                        (basis.concern, basis.kind, basis.reference, basis.child) = (row.id, .dispute, each.id.text, child.child)
                        evidence.append(basis)
                    }
                }
            } else {
                detail.answered = past(workingDays.day(dice.int(8, 24), after: row.raised))
                detail.changed = row.response
                if index % 3 == 0, let answered = detail.answered {
                    (detail.policyLink, detail.policyVersion) = ("https://procedures.example.org/identity-documents", "2, \(answered.long)")
                    detail.closed = past(answered.adding(days: 60))
                }
            }
            details.append(detail)
        }
        put(details)
        put(evidence)
    }
}
