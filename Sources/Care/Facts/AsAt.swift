extension Records {
    /// The records without what happened after a day: later rows are left out, and what ended later is still open.
    func asAt(_ day: Day) -> Records {
        var records = self
        func keep<Row: Entry>(_: Row.Type, _ reach: (Row) -> Reach, _ clip: (inout Row) -> Void = { _ in }) {
            let rows = records[Row.self]
            // Nearly always nothing lies ahead, and then nothing is copied.
            guard rows.entries.contains(where: { reach($0) != .past }) else { return }
            var kept = Rows<Row>()
            kept.reserve(rows.count)
            for index in rows.entries.indices {
                switch reach(rows.entries[index]) {
                case .future: continue
                case .past: kept.append(rows.entries[index], id: rows.ids[index], year: rows.years[index])
                case .across:
                    var row = rows.entries[index]
                    clip(&row)
                    kept.append(row, id: rows.ids[index], year: rows.years[index])
                }
            }
            records.set(kept)
        }
        /// Where a row lies that begins on one day and has further days.
        func reach(_ begins: Day?, _ others: Day?...) -> Reach {
            if let begins, begins > day { return .future }
            for case let other? in others where other > day { return .across }
            return .past
        }
        func clear(_ other: inout Day?) { if let value = other, value > day { other = nil } }

        keep(Episode.self, { reach($0.from, $0.to) }) {
            $0.to = nil
            $0.ending = nil
            $0.changeReason = nil
        }
        keep(Review.self, { reach($0.held) })
        keep(MissingEpisode.self, { reach($0.from, $0.to) }) { $0.to = nil }
        keep(SocialWorkerSpell.self, { reach($0.from, $0.to) }) { $0.to = nil }
        keep(DeprivationOfLiberty.self, { reach($0.from, $0.to) }) { $0.to = nil }
        keep(AdoptionDecision.self, { reach($0.decided, $0.ceased) }) {
            $0.ceased = nil
            $0.ceasedReason = nil
        }
        keep(Allocation.self, { reach($0.from, $0.to) }) {
            $0.to = nil
            $0.endReason = nil
        }
        keep(ProtectionPlan.self, { reach($0.from, $0.to) }) {
            $0.to = nil
            $0.endReason = nil
        }
        keep(Conference.self, { reach($0.held, $0.minutesDistributed, $0.decisionLetter) }) {
            clear(&$0.minutesDistributed)
            clear(&$0.decisionLetter)
        }
        keep(CarerReview.self, { reach($0.held) })
        keep(FosterCarer.self, { reach($0.approved, $0.to) }) { $0.to = nil }
        keep(ReviewDetail.self, { reach($0.held, $0.minutesDistributed, $0.minutesDrafted, $0.decisionsSent) }) {
            clear(&$0.minutesDistributed)
            clear(&$0.minutesDrafted)
            clear(&$0.decisionsSent)
        }
        keep(IROVisit.self, { reach($0.held) })
        keep(MidpointAudit.self, { reach($0.held) })
        keep(TrafficLight.self, { reach($0.set) })
        keep(Dispute.self, { reach($0.informalAttempt ?? $0.raised, $0.raised, $0.resolved) }) {
            // Before it became formal it was the informal attempt.
            if $0.raised > day, let attempt = $0.informalAttempt {
                $0.level = .informal
                $0.raised = attempt
                $0.informalAttempt = nil
                $0.stage = 0
            }
            guard let resolved = $0.resolved, resolved > day else { return }
            $0.resolved = nil
            $0.outcome = nil
            $0.impact = nil
        }
        keep(DisputeStage.self, { reach($0.sent, $0.answered) }) {
            $0.answered = nil
            $0.answer = nil
        }
        keep(CollectiveConcern.self, { reach($0.raised) })
        keep(AppStatement.self, { reach($0.made) })
        keep(AppProblem.self, { reach($0.raised) })
        keep(TrainingAttendance.self, { reach($0.held) })
        keep(HealthCheck.self, { reach($0.held) })
        keep(SDQForm.self, { reach($0.completed) })
        keep(EducationPlan.self, { reach($0.held) })
        keep(AdvocacyReferral.self, { reach($0.referred, $0.firstContact) }) { $0.firstContact = nil }
        keep(VisitorSession.self, { reach($0.held) })
        keep(VisitorWait.self, { reach($0.referred, $0.matched) }) { $0.matched = nil }
        keep(Feedback.self, { reach($0.given) })

        keep(Team.self, { reach($0.from, $0.to) }) { $0.to = nil }
        keep(TeamMember.self, { reach($0.from, $0.to) }) { $0.to = nil }
        keep(TeamOfficer.self, { reach($0.from, $0.to) }) { $0.to = nil }
        // When a registration runs out, who takes up and leaves a post, who is away and which room closes is known beforehand.
        keep(Registration.self, { reach($0.from) })
        keep(Relationship.self, { reach($0.from) })
        keep(Contact.self, { reach($0.from) })
        keep(WarningNote.self, { reach($0.from, $0.to) }) { $0.to = nil }
        keep(Attachment.self, { reach($0.added) })
        let notYetHeld = Set(self[Meeting.self].entries.lazy.filter { $0.held.map { $0 > day } ?? false }.map(\.id))
        keep(Meeting.self, { reach(nil, $0.held, $0.completed) }) { meeting in
            clear(&meeting.completed)
            guard let held = meeting.held, held > day else {
                if meeting.completed == nil, meeting.state == .held { meeting.state = .adjourned }
                return
            }
            meeting.held = nil
            meeting.state = .planned
            meeting.isQuorate = nil
            meeting.quorumReason = nil
            meeting.scale = nil
            meeting.toPanel = nil
            meeting.carerOutcome = nil
        }
        if !notYetHeld.isEmpty {
            func isAhead(_ meeting: Meeting.ID?) -> Reach { meeting.map(notYetHeld.contains) ?? false ? .across : .past }
            func isNotSaid(_ meeting: Meeting.ID?) -> Reach { meeting.map(notYetHeld.contains) ?? false ? .future : .past }
            keep(MeetingChild.self, { isAhead($0.meeting) }) {
                $0.participation = nil
                $0.chairing = nil
                $0.outcome = nil
                $0.category = nil
            }
            keep(MeetingPerson.self, { isAhead($0.meeting) }) { $0.attended = nil }
            keep(StandingAnswer.self, { isNotSaid($0.meeting) })
            keep(MinuteSection.self, { isNotSaid($0.meeting) })
            keep(SafetyStatement.self, { isNotSaid($0.meeting) })
            keep(Decision.self, { isNotSaid($0.meeting) })
        }
        keep(MeetingPerson.self, { reach(nil, $0.invited, $0.papersSent, $0.papersReturned) }) {
            clear(&$0.invited)
            clear(&$0.papersSent)
            clear(&$0.papersReturned)
        }
        keep(Preparation.self, { reach(nil, $0.held, $0.reportReceived) }) {
            clear(&$0.held)
            clear(&$0.reportReceived)
        }
        keep(Decision.self, { reach(nil, $0.done, $0.confirmed) }) {
            if let done = $0.done, done > day {
                $0.done = nil
                $0.state = .open
            }
            if let confirmed = $0.confirmed, confirmed > day {
                $0.confirmed = nil
                $0.confirmedBy = nil
                $0.objection = nil
            }
        }
        keep(Minutes.self, { reach(nil, $0.drafted, $0.checked, $0.approved) }) {
            clear(&$0.drafted)
            clear(&$0.checked)
            clear(&$0.approved)
        }
        keep(PackSent.self, { reach($0.sent) })
        keep(PackReason.self, { reach($0.decided) })
        keep(PackSecond.self, { reach($0.asked, $0.read) }) { clear(&$0.read) }
        keep(ChildView.self, { reach($0.said, $0.told) }) { $0.told = nil }
        keep(ChangeAlert.self, { reach($0.told, $0.answered) }) {
            $0.answered = nil
            $0.answeredBy = nil
            $0.reviewEarlier = nil
            $0.why = nil
        }
        keep(PanelItem.self, { reach(nil, $0.day, $0.done) }) {
            clear(&$0.done)
            if $0.day > day { $0.decision = nil }
        }
        keep(PermanenceTrack.self, { reach(nil, $0.agreed, $0.ended) }) {
            clear(&$0.agreed)
            clear(&$0.ended)
        }
        keep(PlacementRationale.self, { reach($0.day) })
        keep(CourtCase.self, { reach($0.opened, $0.closed, $0.guardianTold) }) {
            if let told = $0.guardianTold, told > day {
                $0.guardian = nil
                $0.guardianTold = nil
            }
            if let closed = $0.closed, closed > day {
                $0.closed = nil
                $0.outcome = nil
            }
        }
        keep(OwnNote.self, { reach($0.day) })
        keep(LegalAdvice.self, { reach($0.asked, $0.answered) }) {
            $0.answered = nil
            $0.outcome = nil
        }
        keep(Claim.self, { reach($0.claimed, $0.released) }) { $0.released = nil }
        keep(Acknowledgement.self, { reach($0.day) })
        let unresolved = Set(self[Dispute.self].entries.lazy.filter { $0.resolved.map { $0 > day } ?? false }.map(\.id))
        keep(DisputeDetail.self, { row in unresolved.contains(row.dispute) ? .across : reach(nil, row.cafcass, row.childTold, row.storyPublished) }) { row in
            if unresolved.contains(row.dispute) { row.result = nil }
            clear(&row.cafcass)
            clear(&row.childTold)
            clear(&row.storyPublished)
        }
        keep(StageDetail.self, { reach($0.skipped, $0.reminded) }) { clear(&$0.reminded) }
        keep(GoodPractice.self, { reach($0.day) })
        keep(ConcernDetail.self, { reach(nil, $0.answered, $0.closed) }) {
            clear(&$0.answered)
            clear(&$0.closed)
        }
        keep(PatternAnswer.self, { reach($0.day) })
        let closedLater = Set(self[ProblemDetail.self].entries.lazy.filter { $0.closed.map { $0 > day } ?? false }.map(\.problem))
        if !closedLater.isEmpty {
            keep(AppProblem.self, { closedLater.contains($0.id) ? .across : .past }) {
                $0.outcome = nil
                $0.resolved = nil
            }
        }
        keep(ProblemDetail.self, { reach(nil, $0.routed, $0.chosen, $0.told, $0.closed) }) {
            if $0.routed.map({ $0 > day }) ?? false { $0.owner = nil }
            clear(&$0.routed)
            clear(&$0.chosen)
            clear(&$0.told)
            if $0.closed.map({ $0 > day }) ?? false { ($0.result, $0.toldHow, $0.closed) = (nil, nil, nil) }
        }
        keep(ProblemStep.self, { reach($0.day) })
        keep(ViewAnswer.self, { reach(nil, $0.told) }) { $0.told = nil }
        keep(PledgePromise.self, { reach($0.from, $0.to) }) { $0.to = nil }
        keep(PledgeAnswer.self, { reach($0.answered) })
        keep(AdvocacyDetail.self, { reach(nil, $0.ended) }) { ($0.ended, $0.outcome) = (nil, nil) }
        keep(AdvocacyNeed.self, { reach($0.decided) })
        keep(VisitorDetail.self, { reach($0.referred, $0.ended) }) { ($0.ended, $0.endReason) = (nil, nil) }
        keep(CaseAudit.self, { reach($0.held) })
        keep(AuditAction.self, { reach(nil, $0.done) }) { ($0.done, $0.doneWords) = (nil, nil) }
        keep(SupervisionAudit.self, { reach($0.held) })
        keep(GroupSupervision.self, { reach($0.held) })
        keep(ObservationDay.self, { reach($0.held) })
        keep(Incident.self, { reach($0.day, $0.decided) }) { ($0.notify, $0.decided, $0.decidedBy, $0.reason) = (nil, nil, nil, nil) }
        keep(IncidentNotice.self, { reach($0.sent) })
        keep(LearningItem.self, { reach($0.raised, $0.closed) }) { ($0.evidence, $0.reference, $0.changed, $0.closed) = (nil, nil, nil, nil) }
        keep(ActionDetail.self, { reach(nil, $0.done) }) { ($0.evidence, $0.done) = (nil, nil) }
        keep(RecommendationDetail.self, { reach(nil, $0.considered, $0.followed) }) { row in
            clear(&row.considered)
            clear(&row.followed)
            if row.considered == nil { (row.response, row.words) = (nil, nil) }
        }
        keep(StarterTick.self, { reach($0.done) })
        keep(ScorecardKept.self, { reach($0.end) })
        keep(Campaign.self, { reach($0.from, $0.to) }) { $0.to = nil }
        return records
    }

    /// How a row stands to a day: all before it, begun before and going on after it, or all after it.
    private enum Reach { case past, across, future }
}
