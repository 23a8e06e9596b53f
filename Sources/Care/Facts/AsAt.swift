extension Records {
    /// The records without what happened after a day: later rows are left out, and what ended later is still open.
    func asAt(_ day: Day) -> Records {
        var records = self
        func keep<Row: Entry>(_: Row.Type, _ clip: (inout Row) -> Bool) {
            let rows = self[Row.self]
            guard !rows.isEmpty else { return }
            var kept: Rows<Row>?
            for index in rows.entries.indices {
                var row = rows.entries[index]
                let stays = clip(&row)
                if kept == nil {
                    // Nearly always nothing changes, and then nothing is copied.
                    if stays && row == rows.entries[index] { continue }
                    var copy = Rows<Row>()
                    copy.reserve(rows.count)
                    for earlier in 0..<index { copy.append(rows.entries[earlier], id: rows.ids[earlier], year: rows.years[earlier]) }
                    kept = copy
                }
                if stays { kept?.append(row, id: rows.ids[index], year: rows.years[index]) }
            }
            if let kept { records.set(kept) }
        }
        func past(_ other: Day?) -> Bool { other.map { $0 <= day } ?? true }
        func clear(_ other: inout Day?) { if let value = other, value > day { other = nil } }

        keep(Episode.self) {
            if !past($0.to) {
                $0.to = nil
                $0.ending = nil
                $0.changeReason = nil
            }
            return past($0.from)
        }
        keep(Review.self) { past($0.held) }
        keep(MissingEpisode.self) { clear(&$0.to); return past($0.from) }
        keep(SocialWorkerSpell.self) { clear(&$0.to); return past($0.from) }
        keep(DeprivationOfLiberty.self) { clear(&$0.to); return past($0.from) }
        keep(AdoptionDecision.self) {
            if !past($0.ceased) {
                $0.ceased = nil
                $0.ceasedReason = nil
            }
            return past($0.decided)
        }
        keep(Allocation.self) {
            if !past($0.to) {
                $0.to = nil
                $0.endReason = nil
            }
            return past($0.from)
        }
        keep(PostHolding.self) { clear(&$0.to); return past($0.from) }
        keep(ProtectionPlan.self) {
            if !past($0.to) {
                $0.to = nil
                $0.endReason = nil
            }
            return past($0.from)
        }
        keep(Conference.self) { clear(&$0.minutesDistributed); clear(&$0.decisionLetter); return past($0.held) }
        keep(CarerReview.self) { past($0.held) }
        keep(FosterCarer.self) { clear(&$0.to); return past($0.approved) }
        keep(ReviewDetail.self) { clear(&$0.minutesDistributed); clear(&$0.minutesDrafted); clear(&$0.decisionsSent); return past($0.held) }
        keep(IROVisit.self) { past($0.held) }
        keep(MidpointAudit.self) { past($0.held) }
        keep(TrafficLight.self) { past($0.set) }
        keep(Dispute.self) {
            if !past($0.resolved) {
                $0.resolved = nil
                $0.outcome = nil
                $0.impact = nil
            }
            return past($0.raised)
        }
        keep(DisputeStage.self) { clear(&$0.answered); return past($0.sent) }
        keep(AppStatement.self) { past($0.made) }
        keep(AppProblem.self) { past($0.raised) }
        keep(TrainingAttendance.self) { past($0.held) }
        keep(HealthCheck.self) { past($0.held) }
        keep(SDQForm.self) { past($0.completed) }
        keep(EducationPlan.self) { past($0.held) }
        keep(AdvocacyReferral.self) { clear(&$0.firstContact); return past($0.referred) }
        keep(VisitorSession.self) { past($0.held) }
        keep(VisitorWait.self) { clear(&$0.matched); return past($0.referred) }
        keep(Feedback.self) { past($0.given) }
        return records
    }
}
