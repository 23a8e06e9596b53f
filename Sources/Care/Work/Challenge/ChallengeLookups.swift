/// Disputes and thanks, each put together once.
extension Facts {
    /// Every dispute, in the order it was raised.
    public var disputeCases: [DisputeCase] {
        memo.value("dispute cases") {
            let details = Dictionary(records[DisputeDetail.self].entries.map { ($0.dispute, $0) }, uniquingKeysWith: { _, new in new })
            let steps = Dictionary(grouping: records[DisputeStage.self].entries, by: \.dispute)
            let stages = Dictionary(grouping: records[StageDetail.self].entries, by: \.dispute)
            let themes = Dictionary(grouping: records[DisputeTheme.self].entries, by: \.dispute)
            let children = Dictionary(grouping: records[DisputeChild.self].entries, by: \.dispute)
            return records[Dispute.self].entries.map { row in
                DisputeCase(
                    row, detail: details[row.id], children: (children[row.id] ?? []).map(\.child), furtherThemes: (themes[row.id] ?? []).map(\.theme),
                    steps: steps[row.id] ?? [], stages: stages[row.id] ?? [])
            }.sorted { ($0.dispute.raised, $0.id) < ($1.dispute.raised, $1.id) }
        }
    }

    private var disputePlaces: [Dispute.ID: Int] {
        memo.value("dispute places") { Dictionary(disputeCases.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { _, new in new }) }
    }

    /// A dispute, by id; nil when there is none.
    public func disputeCase(_ id: Dispute.ID) -> DisputeCase? { disputePlaces[id].map { disputeCases[$0] } }

    /// The disputes about a child, in the order they were raised.
    public func disputes(of child: Int) -> [DisputeCase] {
        let lists: [Int: [DisputeCase]] = memo.value("disputes of children") {
            var found: [Int: [DisputeCase]] = [:]
            for each in disputeCases { for child in Set(each.children.compactMap { number(of: $0) }) { found[child, default: []].append(each) } }
            return found
        }
        return lists[child] ?? []
    }

    /// An open dispute about one of some children with the same main theme that was raised on a day: what a second press would raise again.
    public func sameDispute(theme: String, about children: [Int], on day: Day) -> DisputeCase? {
        let theme = ChallengeTheme.plain(theme)
        return children.lazy.flatMap { self.disputes(of: $0) }.first { each in
            each.isOpen && each.dispute.raised == day && each.dispute.theme.map { ChallengeTheme.plain($0) == theme } ?? false
        }
    }

    /// The places of the children a dispute is about.
    public func children(of dispute: DisputeCase) -> [Int] {
        var seen: Set<Int> = []
        return dispute.children.compactMap { number(of: $0) }.filter { seen.insert($0).inserted }
    }

    /// The IRO whose turn it is: who answers for the first of the children, or else who raised it.
    public func officer(of dispute: DisputeCase) -> StaffMember.ID? {
        children(of: dispute).lazy.compactMap { self.answerable(for: $0, on: self.today) }.first ?? dispute.dispute.raisedBy
    }

    /// The teams a dispute was raised with: those of the children's social workers then, or else now.
    public func teams(of dispute: DisputeCase) -> [Team] {
        var seen: Set<Team.ID> = []
        return children(of: dispute).compactMap { team(of: $0, on: dispute.dispute.raised) ?? team(of: $0, on: today) }.filter { seen.insert($0.id).inserted }
    }

    /// The workers who answer at the stage a dispute stands at: the social worker and the team manager informally, then the managers above one by one.
    public func answerers(of dispute: DisputeCase) -> [StaffMember.ID] {
        var seen: Set<StaffMember.ID> = []
        return children(of: dispute).flatMap { answerers(stage: dispute.step.stage, about: $0) }.filter { seen.insert($0).inserted }
    }

    /// Whether somebody is one of those who answer at the stage a dispute stands at; nobody else of the line answers in their place.
    ///
    /// Source: IRO Handbook 6.2: each stage is answered by somebody more senior than the last.
    public func answers(_ staff: StaffMember.ID?, _ dispute: DisputeCase) -> Bool { staff.map { answerers(of: dispute).contains($0) } ?? false }

    /// The workers of every stage a dispute has come to.
    func askedSoFar(by dispute: DisputeCase) -> Set<StaffMember.ID> {
        let about = children(of: dispute)
        return Set(dispute.steps.flatMap { step in about.flatMap { answerers(stage: step.stage, about: $0) } } + dispute.stages.compactMap(\.answeredBy))
    }

    /// The answers that somebody owes, once for each child; the earliest due first.
    public func answersOwed(by staff: StaffMember.ID?) -> [OwedAnswer] {
        answersOwed.filter { owed in disputeCase(owed.step.dispute).map { answers(staff, $0) } ?? false }
    }

    func answerers(stage: Int, about child: Int) -> [StaffMember.ID] {
        guard let team = team(of: child, on: today) else { return stage == 0 ? [socialWorkerOnStaff(of: child, on: today)].compactMap { $0 } : [] }
        var chain: [StaffMember.ID] = []
        for manager in ([team] + above(team.id, on: today)).compactMap(\.manager) where chain.last != manager { chain.append(manager) }
        if stage == 0 { return [socialWorkerOnStaff(of: child, on: today), chain.first].compactMap { $0 } }
        if chain.indices.contains(stage - 1) { return [chain[stage - 1]] }
        // Above those who are recorded the topmost answers, but never the team’s own manager once more.
        return chain.count > 1 ? chain.suffix(1) : []
    }

    /// The thanks given for a child, the latest first.
    public func thanks(of child: Int) -> [GoodPractice] {
        let grouped: Grouped<GoodPractice> = memo.value("thanks") { byChild(GoodPractice.self, { $0.child }, \.day) }
        return grouped[child].reversed()
    }

    /// All thanks, the latest first.
    public var thanks: [GoodPractice] {
        memo.value("thanks in order") { records[GoodPractice.self].entries.sorted { ($1.day, $0.id) < ($0.day, $1.id) } }
    }

    /// What concerns are raised about, for lists to choose from: those in use first, then those every service knows.
    public var challengeThemes: [String] {
        memo.value("challenge themes") {
            var counts: [String: Int] = [:]
            for each in disputeCases { for theme in each.themes { counts[ChallengeTheme.plain(theme), default: 0] += 1 } }
            let used = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
            return used + ChallengeTheme.usual.filter { !used.contains($0) }
        }
    }

    /// The store's numbers of the rows of a dispute, so that they can be replaced.
    public struct DisputeRows: Sendable {
        public var dispute: Int64?
        public var detail: Int64?
        public var steps: [Int: Int64] = [:]
        public var stages: [Int: Int64] = [:]
    }

    public func rows(of id: Dispute.ID) -> DisputeRows {
        var found = DisputeRows()
        func each<Row: Entry>(_: Row.Type, where isMeant: (Row) -> Bool, _ take: (Row, Int64) -> Void) {
            let rows = records[Row.self]
            for index in rows.entries.indices where isMeant(rows.entries[index]) { take(rows.entries[index], rows.ids[index]) }
        }
        each(Dispute.self, where: { $0.id == id }) { found.dispute = $1 }
        each(DisputeDetail.self, where: { $0.dispute == id }) { found.detail = $1 }
        each(DisputeStage.self, where: { $0.dispute == id }) { found.steps[$0.stage] = $1 }
        each(StageDetail.self, where: { $0.dispute == id }) { found.stages[$0.stage] = $1 }
        return found
    }
}

/// What concerns are about.
public enum ChallengeTheme {
    /// The themes services report (annual reports; domain reference 2.12).
    public static let usual = [
        "drift or delay", "care planning", "placement", "permanence", "family finding delay", "life story work", "no safety plan", "core group records",
        "child’s voice", "visits not recorded", "contact with family", "health", "education", "participation", "legal status", "resources", "statutory process", "savings",
    ]

    /// A theme as it is compared and counted: small letters, and one word for what people call two ways.
    public static func plain(_ theme: String) -> String {
        let text = theme.trimmingSpaces.lowercased().replacing("'", with: "’")
        return others[text] ?? text
    }

    private static let others = [
        "drift and delay": "drift or delay", "drift": "drift or delay", "delay": "drift or delay", "statutory visits not recorded": "visits not recorded",
        "statutory visits": "visits not recorded", "contact": "contact with family", "plan and permanence": "permanence", "life story": "life story work",
        "voice of the child": "child’s voice", "child's voice": "child’s voice",
    ]
}
