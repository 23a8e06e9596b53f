import Care

/// Table 3a.
extension PlainCouncil {
    mutating func addProtection() {
        let plain = self
        let conferences = records[Conference.self].entries, plans = records[ProtectionPlan.self].entries
        for (label, kind) in [("Initial", ConferenceKind.initial), ("Transfer-in", .transferIn), ("Review", .review)] {
            addFlow("3a", "\(label) conferences") { span in plain.count(Conference.self) { $0.kind == kind && span.has($0.held) } }
        }
        /// The working days from strategy discussion to conference, counted on the fingers.
        func days(_ conference: Conference) -> Int? {
            guard var day = conference.strategyDiscussion else { return nil }
            var count = 0
            while day < conference.held {
                day = day.adding(days: 1)
                if plain.workingDays.isWorked(day) { count += 1 }
            }
            return count
        }
        let initial = conferences.filter { $0.kind == .initial }
        func held(_ span: Span) -> [Int] { initial.filter { span.has($0.held) }.compactMap(days) }
        addFlow("3a", "Initial conferences within 15 working days") { Self.percent(held($0).count { $0 <= 15 }, of: held($0).count) }
        let bands: [(String, ClosedRange<Int>)] = [
            ("0 to 10 working days", 0...10), ("11 to 15 working days", 11...15), ("16 to 20 working days", 16...20),
            ("21 working days or more", 21...100_000),
        ]
        for (label, range) in bands { addFlow("3a", "… held after \(label)") { Double(held($0).count(where: range.contains)) } }
        addFlow("3a", "Conferences that were quorate") { span in
            let asked = conferences.filter { span.has($0.held) && $0.isQuorate != nil }
            return Self.percent(asked.count { $0.isQuorate == .yes }, of: asked.count)
        }
        func reviews(_ plan: ProtectionPlan) -> [Day] {
            let about = plain.records[ConferenceChild.self].entries.filter { $0.child == plan.child }.map(\.conference)
            return conferences.filter { $0.kind == .review && about.contains($0.id) }.map(\.held)
                .filter { $0 > plan.from && (plan.to == nil || $0 <= plan.to ?? $0) }.sorted()
        }
        func open(_ day: Day) -> [ProtectionPlan] { plans.filter { $0.from <= day && ($0.to == nil || $0.to ?? day > day) } }
        addStock("3a", "Plans with all reviews in time", .last) { day in
            let long = open(day).filter { $0.from <= day.adding(months: -3) }
            let onTime = long.count { plan in
                let held = reviews(plan).filter { $0 <= day }
                // The limits: three months from the start, then six from each conference; the day looked on closes the chain.
                let limits = [plan.from.adding(months: 3)] + held.map { $0.adding(months: 6) }
                return zip(held + [day], limits).allSatisfy { $0 <= $1 }
            }
            return Self.percent(onTime, of: long.count)
        }
        addFlow("3a", "Plans begun") { span in Double(plans.count { span.has($0.from) }) }
        addFlow("3a", "… for the second or a further time") { span in
            Double(plans.count { plan in
                let hadOne = plans.contains { $0.child == plan.child && $0.from < plan.from }
                return span.has(plan.from) && plan.previousPlans.map { $0 > 0 } ?? hadOne
            })
        }
        addFlow("3a", "Plans ended") { span in Double(plans.count { $0.to.map(span.has) ?? false }) }
        addFlow("3a", "… at the first review") { span in
            Double(plans.count { plan in
                guard let to = plan.to, span.has(to) else { return false }
                if plan.endReason == "first review conference" { return true }
                return reviews(plan).count == 1 && plan.endReason?.contains("review") ?? true
            })
        }
        addStock("3a", "Plans lasting two years or more", .last) { day in Double(open(day).count { day - $0.from > 729 }) }
    }
}
