/// What the weekly scan reads, and what it proposes.
extension Facts {
    /// Everything that went wrong for a child in the last two years, each with its theme, team and provider.
    public var patternEvents: [PatternEvent] {
        memo.value("pattern events") {
            let since = today.adding(days: -(PatternScan.window * (PatternScan.spans + 2)))
            var found: [PatternEvent] = []
            func add(_ kind: EvidenceKind, _ reference: String, _ id: Child.ID?, _ day: Day, _ themes: [String]) {
                guard let id, let child = number(of: id), day > since, day <= today else { return }
                let team = team(of: child, on: day)?.id, provider = provider(of: child, on: day)
                for theme in Set(themes.map { ChallengeTheme.plain($0) }) where !theme.isEmpty {
                    found.append(
                        PatternEvent(kind: kind, reference: reference, child: children[child].id, day: day, theme: theme, team: team, provider: provider))
                }
            }
            for each in disputeCases { for child in each.children { add(.dispute, each.id.text, child, each.dispute.raised, each.themes) } }
            for audit in records[MidpointAudit.self].entries {
                add(.audit, audit.id, audit.child, audit.held, Self.faults(audit))
            }
            for each in auditCases {
                guard let audit = each.audit else { continue }
                add(.fileAudit, audit.id.text, audit.child, audit.held, faults(each))
            }
            for problem in records[AppProblem.self].entries { add(.problem, problem.id, problem.child, problem.raised, Self.themes(in: problem.words ?? "")) }
            for row in records[Feedback.self].entries where Self.isUnhappy(row.answer ?? "") {
                add(.feedback, row.id, row.child, row.given, Self.themes(in: [row.about, row.question].compactMap { $0 }.joined(separator: " ")))
            }
            for decision in records[Decision.self].entries {
                guard let due = decision.due, decision.isOpen || decision.done.map({ $0 > due }) ?? false else { continue }
                add(.decision, decision.id.text, decision.child, due.adding(days: 1), Self.themes(in: decision.action))
            }
            return found
        }
    }

    /// The Monday of this week: the scan stands for a week.
    public var scanDay: Day { today.adding(days: -today.weekday.rawValue) }

    /// What the scan of this week proposes and nobody has answered: a proposal that was answered comes back when two more children are in it, or after 90 days.
    public var proposedPatterns: [Pattern] {
        memo.value("proposed patterns") {
            let answers = Dictionary(grouping: records[PatternAnswer.self].entries, by: \.pattern)
            let raised = concernCases.filter { $0.isOpen || $0.concern.raised > today.adding(days: -PatternScan.window) }.compactMap(\.detail.theme).map { ChallengeTheme.plain($0) }
            return PatternScan.patterns(in: patternEvents, on: scanDay).filter { pattern in
                if raised.contains(pattern.theme) { return false }
                guard let last = answers[pattern.id]?.max(by: { $0.day < $1.day }) else { return true }
                return today - last.day > PatternScan.window || pattern.children.count >= last.children + 2
            }
        }
    }

    /// Where a pattern was found, as people say it.
    public func placeWords(_ pattern: Pattern) -> String {
        switch pattern.place {
        case .service: "the whole service"
        case .team: team(Team.ID(pattern.where_), on: today)?.name ?? pattern.where_
        case .provider: "placements: \(pattern.where_.lowercasedFirst)"
        }
    }

    /// Who provides the child's placement on a day, in words.
    private func provider(of child: Int, on day: Day) -> String? {
        episodes[child].last { $0.from <= day && ($0.to.map { day < $0 } ?? true) && !$0.legalStatus.isShortBreak }?.provider?.label
    }

    /// What a check of a case found fault with.
    private static func faults(_ audit: MidpointAudit) -> [String] {
        var found: [String] = []
        if audit.planProgressing?.lowercased() == "no" { found.append("drift or delay") }
        if audit.childInvolved?.lowercased() == "no" { found.append("participation") }
        return found
    }

    /// What an audit of a file found not to be good, by the topics of its questions; a question without a topic tells of no cause.
    private func faults(_ audit: AuditCase) -> [String] {
        audit.answers.compactMap { answer in
            guard !answer.grade.isGood, let word = auditQuestion(answer.question)?.topic, !word.isEmpty else { return nil }
            return QualityTopic(word: word).map(Self.theme(of:)) ?? word
        }
    }

    /// The theme of concerns that a topic of audits is counted with.
    private static func theme(of topic: QualityTopic) -> String {
        switch topic {
        case .story: "life story work"
        case .safety: "no safety plan"
        case .participation: "participation"
        case .voice, .drift, .permanence, .placement, .family, .education, .health: topic.rawValue
        }
    }

    private static func isUnhappy(_ answer: String) -> Bool {
        let answer = answer.lowercased()
        return ["unhappy", "sad", "angry", "not happy", "disagree", "poor", "bad", "no"].contains { answer == $0 || answer.hasPrefix($0 + " ") || answer.hasSuffix(" " + $0) }
    }

    /// What words are about, as far as plain words tell.
    static func themes(in words: String) -> [String] {
        let said = Set(NameWords.of(words))
        return keywords.filter { !said.isDisjoint(with: $0.words) }.map(\.theme)
    }

    private static let keywords: [(theme: String, words: Set<String>)] = [
        ("contact with family", ["contact", "brother", "sister", "brothers", "sisters", "mum", "dad", "mother", "father", "siblings", "family"]),
        ("education", ["school", "college", "laptop", "pep", "lessons", "teacher", "education", "transport", "taxi"]),
        ("health", ["health", "dentist", "doctor", "camhs", "optician", "dental"]),
        ("placement", ["placement", "carer", "carers", "move", "moved", "bedroom", "home"]),
        ("life story work", ["story"]),
        ("permanence", ["permanence", "matching", "adoption", "guardianship", "revocation", "discharge"]),
        ("participation", ["meeting", "review", "notes", "minutes", "invited", "listened"]),
        ("visits not recorded", ["visits", "visit"]),
        ("savings", ["savings", "pocket"]),
        ("legal status", ["passport", "nationality", "certificate", "order"]),
        ("independent visitor", ["visitor"]),
    ]
}
