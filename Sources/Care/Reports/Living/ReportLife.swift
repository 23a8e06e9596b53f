/// The way of a report from draft to publication, and what stands in the way (A2 of the features; 3.1).
extension LivingReport {
    /// The steps signed, in the order they were.
    public var steps: [ReportStep] { rows(ReportStep.self, \.year).map(\.row) }

    /// Where the report stands: what was signed last.
    public var stage: ReportStage { steps.last?.stage ?? .draft }

    /// The step that holds now for a stage: nothing of before the report last went back to draft.
    public func signed(_ stage: ReportStage) -> ReportStep? {
        let all = steps
        let since = all.lastIndex { $0.stage == .draft }.map { $0 + 1 } ?? 0
        return all[since...].last { $0.stage == stage }
    }

    /// Once it is checked nobody changes its words: it goes back to draft first, for everybody to see.
    public var isLocked: Bool { stage > .draft }
}

extension ReportStage {
    /// What somebody must be allowed to do to sign it.
    public var ask: Ask { self == .presented ? .presentReport : .signReport }
}

extension MadeReport {
    /// Everything that stands in the way of signing a step, each in a sentence; empty when nothing does.
    ///
    /// What was checked is looked at again each time: records can change between the steps.
    public func problems(signing step: ReportStage, note: String = "") -> [String] {
        let stage = living.stage
        if step == .draft {
            if stage == .draft { return ["The report is a draft already."] }
            if stage == .published { return ["A published report stays as it was published. What is known now stands beside it."] }
            return note.trimmingSpaces.isEmpty ? ["Say why it goes back to draft."] : []
        }
        guard stage.next == step else {
            return ["The report is \(stage.title.lowercased()): the next step is \(stage.next.map { $0.title.lowercased() } ?? "none")."]
        }
        var found: [String] = []
        if living.today <= living.year.end { found.append("The year goes on to \(living.year.end.long). It can be signed when it is over.") }
        let unready = living.sections.filter { !$0.state.isDone }
        if !unready.isEmpty { found.append("\(unready.count == 1 ? "One section is" : "\(unready.count) sections are") not ready: \(unready.map { "\($0.section.number) \($0.section.title)" }.joined(separator: "; ")).") }
        if !unbound.isEmpty { found.append("\(unbound.count == 1 ? "One reference leads" : "\(unbound.count) references lead") to no figure. Open the section and mend \(unbound.count == 1 ? "it" : "them").") }
        let left = blocking.count
        if left > 0 { found.append("\(left == 1 ? "One difference is" : "\(left) differences are") neither mended nor explained. The list of checks shows \(left == 1 ? "it" : "them").") }
        if step == .presented, note.trimmingSpaces.isEmpty { found.append("Name the board it was presented to.") }
        if step == .published { found += publishing }
        return found
    }

    /// What the words hold that must not leave the house.
    private var publishing: [String] {
        let allowed = allowed, left = findings.count { $0.weight == .refused || !allowed.contains($0.id) }
        return left == 0 ? [] : ["The public editions cannot go out: \(left == 1 ? "one place" : "\(left) places") in the words could tell somebody apart or cannot be read easily. The list of checks shows \(left == 1 ? "it" : "them")."]
    }

    /// What somebody has read in the words and let stand, with a reason.
    public var allowed: Set<String> { Set(living.explanations.map(\.row.difference)) }

    /// What is printed below tables and paragraphs that somebody wrote: explanations, and the reasons of gaps.
    private var footnotes: [(place: Difference.Place, words: String)] {
        Footnotes(self, isPublic: true).explained + living.tables.gaps.all.map { (Difference.Place(section: "", table: PublishedFigures.table($0.table)), $0.reason) }
    }

    /// What could tell somebody apart in what is printed below tables and paragraphs.
    var findingsInFootnotes: [NarrativeFinding] { NarrativeCheck(nil, footnotes: footnotes, facts: living.tables.facts).findings }

    /// What the words hold that could tell somebody apart, or that children could not read, each once.
    public var findings: [NarrativeFinding] {
        var seen: Set<String> = []
        let children = ChildrenEdition(report, living.tables, words: annual.words).report
        let all = NarrativeCheck(report, footnotes: footnotes, facts: living.tables.facts).findings + NarrativeCheck(children, facts: living.tables.facts).findings + NarrativeCheck.hardSentences(children)
        return all.filter { seen.insert($0.id).inserted }
    }
}
