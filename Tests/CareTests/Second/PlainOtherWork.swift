import Care

/// Table 20.
extension PlainCouncil {
    mutating func addOtherWork() {
        let plain = self, end = asAt
        let details = records[ReviewDetail.self].entries
        addFlow("20", "IRO visits and contacts") { span in plain.count(IROVisit.self) { span.has($0.held) } }
        addFlow("20", "Midpoint audits") { span in plain.count(MidpointAudit.self) { span.has($0.held) } }
        addFlow("20", "Preparation meetings held") { span in
            let asked = details.filter { span.has($0.held) && $0.preparationHeld != nil }
            return Self.percent(asked.count { $0.preparationHeld == .yes }, of: asked.count)
        }
        addFlow("20", "Review decisions sent in time") { span in
            var inTime = 0, all = 0
            for detail in details where span.has(detail.held) {
                let due = plain.workingDays.day(5, after: detail.held)
                let sent = detail.decisionsSent.flatMap { $0 <= end ? $0 : nil }
                if sent == nil && due >= end { continue }
                all += 1
                if let sent, sent <= due { inTime += 1 }
            }
            return Self.percent(inTime, of: all)
        }
        addFlow("20", "Foster carer reviews in time") { span in
            let reviews = plain.records[CarerReview.self].entries
            var inTime = 0, all = 0
            for review in reviews where span.has(review.held) {
                let before = reviews.filter { $0.carer == review.carer && $0.held < review.held }.map(\.held).max()
                let approved = plain.records[FosterCarer.self].entries.first { $0.id == review.carer }?.approved
                guard let since = before ?? (review.isFirst == .yes ? approved : nil) else { continue }
                all += 1
                if review.held <= since.adding(months: 12) { inTime += 1 }
            }
            return Self.percent(inTime, of: all)
        }
        addFlow("20", "Formal disputes resolved in 20 working days") { span in
            var inTime = 0, all = 0
            for dispute in plain.records[Dispute.self].entries where dispute.level == .formal && span.has(dispute.raised) {
                let due = plain.workingDays.day(20, after: dispute.raised)
                let resolved = dispute.resolved.flatMap { $0 <= end ? $0 : nil }
                if resolved == nil && due >= end { continue }
                all += 1
                if let resolved, resolved <= due { inTime += 1 }
            }
            return Self.percent(inTime, of: all)
        }
        addFlow("20", "Collective concerns raised") { span in plain.count(CollectiveConcern.self) { span.has($0.raised) } }
        addFlow("20", "Advocacy referrals") { span in plain.count(AdvocacyReferral.self) { span.has($0.referred) } }
        addFlow("20", "Independent visitors' hours, all authorities") { span in
            let sessions = plain.records[VisitorSession.self].entries
            return sessions.isEmpty ? nil : sessions.filter { span.has($0.held) }.reduce(0) { $0 + $1.hours.value }
        }
    }
}
