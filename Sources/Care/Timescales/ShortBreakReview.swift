extension Timescale {
    /// A series of short breaks is reviewed within three months of its first placement, then every six months.
    ///
    /// The series is treated as one placement (Care Planning Regulations 2010, reg 48). It goes on while no more than twelve months lie
    /// between its stays, and is over when its last stay has ended. Any review of the child held in it is counted as a review of it.
    public static let shortBreakReview = Timescale(
        "short-break-review", title: "Review of short breaks", basis: "Care Planning Regulations 2010, reg 48, and local procedure",
        reads: [Episode.self, Review.self, Meeting.self, MeetingChild.self]
    ) { facts, child in
        let rows = facts.episodes.range(child)
        guard rows.contains(where: { facts.episodes.rows[$0].legalStatus.isShortBreak }) else { return [] }
        guard facts.reviewsShortBreaks else { return [] }
        let reviews = facts.reviews.range(child)
        func limit(_ setting: Setting, _ day: Day) -> Limit { facts.limit(months: facts.settings.whole(setting, on: day), on: day) }
        let meetings = facts.shortBreakMeetings[child] ?? []
        return facts.shortBreaks(of: child).flatMap { series -> [Deadline] in
            let held = meetings.filter { meeting in meeting.day >= series.from && series.to.map { meeting.day <= $0 } ?? true }
            let told = reviews.compactMap { index -> (day: Day, record: RecordReference)? in
                let held = facts.reviews.rows[index].held
                guard held >= series.from, series.to.map({ held <= $0 }) ?? true else { return nil }
                if facts.period(of: child, around: held) != nil { return nil }
                return (held, RecordReference("reviews", facts.reviews.ids[index]))
            }
            let days = Set(told.map(\.day))
            let times = (told + held.filter { !days.contains($0.day) }).sorted { $0.day < $1.day }
            return Repeating(
                timescale: "short-break-review", basis: "Care Planning Regulations 2010, reg 48, and local procedure",
                subject: facts.subject(child), workingDays: facts.workingDays, ends: series.to
            ).deadlines(
                start: .init(because: "the short breaks began on", trigger: series.from, limit: limit(.shortBreakFirstMonths, series.from)), times: times,
                because: "the last review of the short breaks was held on", limit: { limit(.shortBreakLaterMonths, $0) })
        }
    }
}

extension Facts {
    /// The reviews of short breaks held as meetings, by the child's place in `children`; the return has no such reviews.
    fileprivate var shortBreakMeetings: [Int: [(day: Day, record: RecordReference)]] {
        memo.value("short-break meetings") {
            var found: [Int: [(day: Day, record: RecordReference)]] = [:]
            for meeting in heldMeetings where meeting.kinds.contains(.shortBreakReview) {
                guard let record = record(of: meeting.last.id) else { continue }
                for child in children(of: meeting.last.id) { found[child, default: []].append((meeting.day, record)) }
            }
            return found
        }
    }

    /// The series of short breaks of a child, oldest first: when each began, and when its last stay ended.
    func shortBreaks(of child: Int) -> [(from: Day, to: Day?)] {
        var series: [(from: Day, to: Day?)] = []
        for episode in episodes[child] where episode.legalStatus.isShortBreak {
            if let last = series.last, last.to.map({ episode.from <= $0.adding(months: 12) }) ?? true {
                var to: Day?
                if let before = last.to, let after = episode.to { to = max(before, after) }
                series[series.count - 1].to = to
            } else {
                series.append((episode.from, episode.to))
            }
        }
        return series
    }
}

extension Facts {
    /// Whether reviews of short breaks are recorded here: the statutory return holds none, so that a council that holds them elsewhere
    /// would see every child overdue.
    var reviewsShortBreaks: Bool {
        memo.value("short breaks are reviewed here") {
            switch settings.text(.shortBreakReviews, on: today) {
            case "here": true
            case "elsewhere": false
            default: !shortBreakMeetings.isEmpty || records[Review.self].entries.contains(where: isOfShortBreaks)
            }
        }
    }

    /// A review of a child who was in no period of care and had short breaks.
    private func isOfShortBreaks(_ review: Review) -> Bool {
        guard let child = number(of: review.child), period(of: child, around: review.held) == nil else { return false }
        return episodes[child].contains { $0.legalStatus.isShortBreak }
    }
}
