extension Records {
    /// The records without what happened after a day: later rows are left out, and what ended later is still open.
    func asAt(_ day: Day) -> Records {
        var records = self
        func keep<Row: Entry>(_: Row.Type, _ reach: (Row) -> Reach, _ clip: (inout Row) -> Void = { _ in }) {
            let rows = self[Row.self]
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
        keep(PostHolding.self, { reach($0.from, $0.to) }) { $0.to = nil }
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
        keep(Dispute.self, { reach($0.raised, $0.resolved) }) {
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
        return records
    }

    /// How a row stands to a day: all before it, begun before and going on after it, or all after it.
    private enum Reach { case past, across, future }
}
