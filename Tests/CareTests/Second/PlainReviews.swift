import Care

/// Tables 2 to 8.
extension PlainCouncil {
    /// The reviews held in a span in care, each child and day once.
    private func reviews(_ span: Span) -> [Review] {
        children.flatMap { child -> [Review] in
            var found: [Review] = []
            for review in child.reviews where span.has(review.held) && found.last?.held != review.held {
                let isInCare = child.cares.contains { $0.from <= review.held && ($0.to == nil || review.held <= $0.to ?? review.held) }
                if isInCare { found.append(review) }
            }
            return found
        }
    }

    /// Reviews held on time and late.
    private func timeliness(_ span: Span) -> (onTime: Int, all: Int) {
        var onTime = 0, all = 0
        for child in children {
            for care in child.cares {
                let held = child.held(care)
                for (index, day) in held.enumerated() where span.has(day) {
                    all += 1
                    if day <= child.due(care, after: Array(held.prefix(index)), lookingOn: day, workingDays) { onTime += 1 }
                }
            }
        }
        return (onTime, all)
    }

    /// Children with all their reviews on time, and those with one held or overdue.
    private func childrenOnTime(_ span: Span) -> (onTime: Int, all: Int) {
        var onTime = 0, all = 0
        for child in children {
            guard let care = child.inCare(on: span.to)?.care, span.to - care.from >= 28 else { continue }
            let held = child.held(care).filter { $0 <= span.to }
            var hadOne = false, wasLate = false
            for (index, day) in held.enumerated() where span.has(day) {
                hadOne = true
                if day > child.due(care, after: Array(held.prefix(index)), lookingOn: day, workingDays) { wasLate = true }
            }
            if span.has(span.to), child.due(care, after: held, lookingOn: span.to.adding(days: 1), workingDays) < span.to {
                hadOne = true
                wasLate = true
            }
            if hadOne { all += 1 }
            if hadOne && !wasLate { onTime += 1 }
        }
        return (onTime, all)
    }

    mutating func addReviews() {
        let plain = self
        addFlow("2", "LAC", quarters: false) { Double(plain.reviews($0).count) }
        addFlow("2", "CP", quarters: false) { span in plain.count(Conference.self) { span.has($0.held) } }

        addFlow("3", "Reviews") { Self.percent(plain.childrenOnTime($0).onTime, of: plain.childrenOnTime($0).all) }
        addFlow("3", "Reviews held on time") { Self.percent(plain.timeliness($0).onTime, of: plain.timeliness($0).all) }
        addFlow("3", "Children counted") { Double(plain.childrenOnTime($0).all) }
        addFlow("3", "Reviews counted") { Double(plain.timeliness($0).all) }
        addParticipation()

        let details = records[ReviewDetail.self].entries
        func detail(_ table: String, _ row: String, quarters: Bool = true, _ isMeant: @escaping (ReviewDetail) -> Bool) {
            addFlow(table, row, quarters: quarters) { span in plain.count(ReviewDetail.self) { span.has($0.held) && isMeant($0) } }
        }
        detail("5", "Reviews", quarters: false) { $0.chairing == .chaired || $0.chairing == .coChaired }
        detail("5", "of which chaired", quarters: false) { $0.chairing == .chaired }
        detail("5", "of which co-chaired", quarters: false) { $0.chairing == .coChaired }
        detail("7", "Seen") { $0.wasSeen == .yes }
        detail("7", "Not Seen") { $0.wasSeen == .no }
        detail("7", "No entry") { $0.wasSeen == nil }
        addFlow("7", "Seen, of those with an entry") { span in
            let asked = details.filter { span.has($0.held) && $0.wasSeen != nil }
            return Self.percent(asked.count { $0.wasSeen == .yes }, of: asked.count)
        }
        let end = asAt
        func limit(_ detail: ReviewDetail) -> Day { plain.workingDays.day(20, after: detail.held) }
        func wasTracked(_ detail: ReviewDetail) -> Bool {
            let hasDays = detail.minutesDrafted != nil || detail.minutesDistributed != nil
            return detail.minutesTracked.map { $0 == .yes } ?? hasDays
        }
        func wasSent(_ detail: ReviewDetail) -> Bool { detail.minutesDistributed.map { $0 <= end } ?? false }
        let sent = details.filter { wasTracked($0) && wasSent($0) }
        func inTime(_ detail: ReviewDetail) -> Bool { wasSent(detail) && detail.minutesDistributed.map { $0 <= limit(detail) } ?? false }
        detail("8", "LAC Minutes completed in timescale") { wasTracked($0) && inTime($0) }
        detail("8", "LAC Minutes completed out of timescale") { wasTracked($0) && wasSent($0) && !inTime($0) }
        addFlow("8", "In timescale, of those completed") { span in
            Self.percent(sent.count { span.has($0.held) && inTime($0) }, of: sent.count { span.has($0.held) })
        }
        detail("8", "Not distributed, and overdue") { wasTracked($0) && !wasSent($0) && limit($0) < end }
        detail("8", "Not distributed, and not yet due") { wasTracked($0) && !wasSent($0) && limit($0) >= end }
    }

    private mutating func addParticipation() {
        let plain = self, title = year.title
        let words = [
            "PN0": "Child under 4 at the time of review", "PN1": "Attends and speaks for him or herself",
            "PN2": "Attends, views represented by advocate", "PN3": "Attends, views conveyed non-verbally",
            "PN4": "Attends, but does not convey views", "PN5": "Does not attend but briefs an advocate",
            "PN6": "Does not attend but conveys views in writing or otherwise", "PN7": "Does not attend nor are views conveyed",
        ]
        func row(_ label: String, _ met: Set<String>, of all: Set<String>) {
            addFlow("4", label, quarters: false) { span in Double(plain.reviews(span).count { met.contains($0.participation.rawValue) }) }
            addFlow("4", label, quarters: false, year: title + " %") { span in
                let reviews = plain.reviews(span).map(\.participation.rawValue)
                return Self.percent(reviews.count(where: met.contains), of: reviews.count(where: all.contains))
            }
        }
        let all = Set(words.keys), older = all.subtracting(["PN0"])
        for (code, label) in words { row("\(code) \(label)", [code], of: all) }
        row("Total", all, of: all)
        row("Contributed, of all reviews", ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6"], of: all)
        row("Took part, aged 4 and over", ["PN1", "PN2", "PN3", "PN5", "PN6"], of: older)
        row("Took part or present (PN4), aged 4 and over", ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6"], of: older)
        row("Attended, of all reviews", ["PN1", "PN2", "PN3", "PN4"], of: all)
    }
}
