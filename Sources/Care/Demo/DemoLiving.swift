/// What only a living council has: the work of these weeks.
extension DemoWorld {
    /// Fills the registers of the working day, as they stand at the close of a day.
    mutating func live(at day: Day) {
        records = records.asAt(day)
        dropUnbegun(after: day)
        mendDetails()
        let office = fillTeams()
        fillRooms()
        fillStaffAbsences()
        fillContacts()
        fillRelationships()
        fillWarnings()
        fillMidpoints()
        fillLights()
        let due = due()
        fillBetween(office)
        fillIndependence(office)
        fillOwed(office)
        fillChallenges(office)
        var papers = DemoPapers(records, office, workingDays: workingDays, today: end)
        holdMeetings(&papers)
        plan(due, &papers)
        holdSpecial(&papers)
        leaveToConfirm(office, &papers)
        put(papers)
        fillClaims(papers)
        fillOwn()
        fillAdvocacy(at: day)
        fillAudits(at: day)
        fillVoiceStories()
        fillService(office)
        fillReportWords(office)
        let last = lastYear
        if last.end == day { return }
        // In the middle of a year nobody can say how it turned out.
        var outcomes = Rows<YearOutcome>()
        let told = records[YearOutcome.self]
        for index in told.entries.indices where Int(told.years[index]) != last.endsIn { outcomes.append(told.entries[index], year: told.years[index]) }
        records.set(outcomes)
    }

    /// Takes out what has not begun yet in registers that are not about children.
    private mutating func dropUnbegun(after day: Day) {
        drop(StaffMember.self) { ($0.from ?? day) > day }
        drop(Post.self) { ($0.from ?? day) > day }
        drop(PostHolding.self) { $0.from > day }
        var holdings = records[PostHolding.self].entries
        for index in holdings.indices where holdings[index].to.map({ $0 > day }) ?? false { holdings[index].to = nil }
        records.set(Rows(holdings))
        drop(Supervision.self) { $0.planned > day }
        drop(TrainingAttendance.self) { $0.held > day }
        let disputes = Set(records[Dispute.self].entries.map(\.id))
        drop(DisputeChild.self) { !disputes.contains($0.dispute) }
        drop(DisputeStage.self) { !disputes.contains($0.dispute) }
        let conferences = Set(records[Conference.self].entries.map(\.id))
        drop(ConferenceChild.self) { !conferences.contains($0.conference) }
        let referrals = Set(records[AdvocacyReferral.self].entries.map(\.id))
        drop(AdvocacyTheme.self) { !referrals.contains($0.referral) }
    }

    /// A child who was not there led no part of the review, and no record waits for ever to be sent.
    private mutating func mendDetails() {
        let away = Set(records[Review.self].entries.filter { !$0.participation.attended }.map { "\($0.child) \($0.held)" })
        var details = records[ReviewDetail.self].entries
        for index in details.indices {
            let held = details[index].held
            if away.contains("\(details[index].child) \(held)") { details[index].chairing = .no }
            if details[index].minutesDistributed == nil, end - held > 75 { details[index].minutesDistributed = workingDays.day(34, after: held) }
        }
        records.set(Rows(details))
    }

    /// The IROs' checks midway between two reviews, nearly all of them made.
    private mutating func fillMidpoints() {
        var dice = dice("midpoints")
        let have = Set(records[MidpointAudit.self].entries.map { "\($0.child) \($0.held.year) \($0.held.month)" })
        var rows: [MidpointAudit] = []
        for child in children {
            let reviews = child.reviews.map(\.held)
            for (place, held) in reviews.enumerated() where held >= firstYear.start.adding(months: -3) {
                let next = place + 1 < reviews.count ? reviews[place + 1] : held.adding(months: 6)
                guard next - held > 120, dice.percent(90) else { continue }
                let day = worked(held.adding(months: 3).adding(days: dice.percent(85) ? -dice.int(0, 14) : dice.int(2, 25)))
                guard day > held, day < next, day <= end, child.isInCare(on: day), !have.contains("\(child.id) \(day.year) \(day.month)") else { continue }
                var row = MidpointAudit()
                row.kind = .lookedAfter
                row.child = child.id
                row.staff = holder(.lookedAfter, child.id.text, on: day)
                row.held = day
                row.grade = dice.word(weighted: ["good": 44, "requires improvement": 46, "inadequate": 10])
                row.planProgressing = dice.word(weighted: ["yes": 66, "partly": 27, "no": 7])
                row.childInvolved = dice.word(weighted: ["yes": 72, "partly": 20, "no": 8])
                row.action = dice.word(weighted: ["none": 58, "raise with social worker": 32, "informal resolution": 8, "formal dispute": 2])
                rows.append(row)
            }
        }
        rows.sort { ($0.held, $0.child) < ($1.held, $1.child) }
        for index in rows.indices { rows[index].id = Self.id("AU", number(MidpointAudit.self, after: index), digits: 4) }
        put(rows)
    }

    /// Work of the queue that somebody has taken on.
    private mutating func fillClaims(_ papers: DemoPapers) {
        let waiting = papers.minutes.filter { $0.approved == nil }.prefix(3)
        put(
            waiting.map { minutes in
                var row = Claim()
                row.item = "minutes/\(minutes.meeting.text)"
                row.by = "support"
                row.claimed = end
                return row
            })
    }
}
