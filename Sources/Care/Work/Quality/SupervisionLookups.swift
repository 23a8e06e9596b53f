/// How an IRO's supervision stands.
public struct SupervisionStanding: Hashable, Sendable {
    public let staff: StaffMember.ID
    /// The last session that was held.
    public let last: Day?
    /// The next one planned.
    public let next: Day?
    /// Since when nothing was held: the last session, or the day the IRO came.
    public let since: Day?
    public let isGap: Bool

    public func days(on day: Day) -> Int? { since.map { max(0, day - $0) } }
}

extension Supervision {
    /// Whether it is of one person, and not of a group.
    public var isIndividual: Bool { staff != nil }
}

extension Facts {
    /// The sessions of one IRO, the latest first.
    public func supervision(of staff: StaffMember.ID) -> [Supervision] {
        let lists: [StaffMember.ID: [Supervision]] = memo.value("supervision of staff") {
            var found: [StaffMember.ID: [Supervision]] = [:]
            for row in records[Supervision.self].entries { if let staff = row.staff { found[staff, default: []].append(row) } }
            return found.mapValues { $0.sorted { $0.planned > $1.planned } }
        }
        return lists[staff] ?? []
    }

    /// What was said in a session; nil where nothing was written down, or it is not the reader's to know.
    public func supervisionDetail(_ session: Supervision) -> SupervisionDetail? {
        records[SupervisionDetail.self].entries.last { $0.staff == session.staff && $0.planned == session.planned }
    }

    /// How the supervision of each IRO in post stands, those without it for longest first (features, F1).
    public var supervisionStandings: [SupervisionStanding] {
        memo.value("supervision standings") {
            if records[Supervision.self].isEmpty { return [] }
            let most = settings.whole(.supervisionWeeks, on: today) * 7
            return officers(on: today).map { staff in
                let sessions = supervision(of: staff), last = sessions.compactMap(\.held).filter { $0 <= today }.max()
                let came = records[PostHolding.self].entries.filter { $0.staff == staff && $0.to.map { today <= $0 } ?? true }.map(\.from).min()
                let since = last ?? came
                return SupervisionStanding(
                    staff: staff, last: last, next: sessions.filter { $0.held == nil && $0.planned >= today }.map(\.planned).min(), since: since,
                    isGap: since.map { today - $0 > most } ?? true)
            }.sorted { ($0.isGap ? 0 : 1, $0.since ?? today, $0.staff) < ($1.isGap ? 0 : 1, $1.since ?? today, $1.staff) }
        }
    }

    /// The IROs who were not supervised for longer than the setting says.
    public var supervisionGaps: [SupervisionStanding] { supervisionStandings.filter(\.isGap) }

    /// Audits of how supervision is recorded, the latest first; one IRO's, or all.
    public func supervisionAudits(of staff: StaffMember.ID? = nil) -> [SupervisionAudit] {
        records[SupervisionAudit.self].entries.filter { staff == nil || $0.staff == staff }.sorted { ($1.held, $0.id) < ($0.held, $1.id) }
    }

    /// A month's sessions of group supervision.
    public struct GroupMonth: Hashable, Sendable {
        public let month: Day
        public let sessions: [GroupSupervision]

        /// Nil where nobody scored one.
        public var usefulness: Double? {
            let scores = sessions.compactMap(\.usefulness)
            return scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count)
        }
    }

    /// Group supervision month by month over the twelve months to this one, months without a session included; the latest first (features, F3).
    public var groupMonths: [GroupMonth] {
        let first = Day(year: today.year, month: today.month, day: 1) ?? today
        let rows = Dictionary(grouping: records[GroupSupervision.self].entries) { Day(year: $0.held.year, month: $0.held.month, day: 1) ?? $0.held }
        return (0..<12).map { back in
            let month = first.adding(months: -back)
            return GroupMonth(month: month, sessions: (rows[month] ?? []).sorted { ($0.held, $0.id) < ($1.held, $1.id) })
        }
    }

    /// Observation days, the latest first.
    public var observationDays: [ObservationDay] { records[ObservationDay.self].entries.sorted { ($1.held, $0.id) < ($0.held, $1.id) } }
}
