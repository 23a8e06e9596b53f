extension DemoWorld {
    /// Audits, traffic lights, supervision and training.
    mutating func fillQuality() {
        fillAudits()
        fillSupervision()
        fillTraining()
    }

    /// The cases IROs hold at a day, as an audit or a light names them.
    private func cases(_ kind: CaseKind, on day: Day) -> [Allocation] {
        records[Allocation.self].entries.filter { $0.kind == kind && $0.from <= day && $0.to.map { day < $0 } ?? true }
    }

    private mutating func fillAudits() {
        var dice = dice("audits")
        let from = end.adding(days: -58)
        let lookedAfter = cases(.lookedAfter, on: from), protection = cases(.protection, on: from)
        var audits: [MidpointAudit] = []
        for (kind, list) in [
            (CaseKind.protection, dice.some(scaled(34), of: protection)), (.lookedAfter, dice.some(scaled(30), of: lookedAfter)),
        ] {
            for held in list {
                var row = MidpointAudit()
                row.kind = kind
                row.child = Child.ID(held.caseID)
                row.staff = held.staff
                row.held = worked(dice.day(from.adding(days: 3), end))
                row.grade = dice.word(weighted: ["good": 32, "requires improvement": 56, "inadequate": 12])
                row.planProgressing = dice.word(weighted: ["yes": 60, "partly": 31, "no": 9])
                row.childInvolved = dice.word(weighted: ["yes": 66, "partly": 24, "no": 10])
                row.action = dice.word(weighted: [
                    "raise with social worker": 46, "none": 38, "informal resolution": 12, "formal dispute": 4,
                ])
                audits.append(row)
            }
        }
        audits.sort { ($0.held, $0.child) < ($1.held, $1.child) }
        for index in audits.indices { audits[index].id = Self.id("AU", number(MidpointAudit.self, after: index), digits: 4) }
        put(audits)
        let month = end.adding(days: -27)
        let lights = dice.some(scaled(32), of: cases(.lookedAfter, on: month)) + dice.some(scaled(20), of: cases(.protection, on: month))
        put(
            lights.map { held in
                var row = TrafficLight()
                row.kind = held.kind
                row.child = Child.ID(held.caseID)
                row.staff = held.staff
                row.set = worked(dice.day(month.adding(days: 3), end))
                row.colour = dice.word(weighted: ["green": 60, "amber": 27, "red": 13])
                if row.colour != "green" {
                    row.reason = dice.word([
                        "plan not moving", "plan not moving", "no permanence plan", "placement at risk", "visits not recorded",
                    ])
                }
                return row
            })
    }

    private mutating func fillSupervision() {
        var dice = dice("supervision")
        var rows: [Supervision] = []
        for month in 0..<12 {
            let first = year.start.adding(months: month)
            for reviewer in reviewers {
                let day = workedAfter(first.adding(days: dice.int(0, 24)))
                guard reviewer.works(on: day), day <= end else { continue }
                var row = Supervision()
                row.staff = reviewer.id
                row.planned = day
                row.kind = "individual"
                if dice.percent(8) { row.reasonNotHeld = dice.word(["leave", "sickness", "cancelled by manager"]) } else { row.held = day }
                rows.append(row)
            }
            guard month % 4 != 3 else { continue }
            var group = Supervision()
            group.planned = workedAfter(first.adding(days: 12))
            group.held = group.planned
            group.kind = "Signs of Safety group"
            rows.append(group)
        }
        put(rows.sorted { ($0.planned, $0.staff?.text ?? "") < ($1.planned, $1.staff?.text ?? "") })
    }

    private mutating func fillTraining() {
        var dice = dice("training")
        let workers = records[StaffMember.self].entries.filter { $0.role == "Social Worker" }
        let sessions = (0..<6).map { worked(year.start.adding(days: 20 + $0 * 58)) }
        var rows: [TrainingAttendance] = []
        func attend(_ staff: StaffMember.ID?, _ group: String, _ course: String, _ days: Int, _ day: Day) {
            var row = TrainingAttendance()
            row.staff = staff
            row.roleGroup = group
            row.course = course
            row.held = day
            row.days = Amount(Double(days))
            rows.append(row)
        }
        let app = "Consultation app (MoMo)"
        for worker in workers where dice.percent(62) {
            attend(
                worker.id, worker.team == "Looked After Children" ? "Social Workers (LAC)" : "Social Workers (Care Mgt)", app, 1,
                dice.pick(sessions) ?? end)
        }
        for reviewer in reviewers {
            guard let day = dice.pick(sessions.filter(reviewer.works)) else { continue }
            attend(reviewer.id, "IROs", app, 1, day)
            if dice.percent(70),
                let later = dice.pick(sessions.map { workedAfter($0.adding(days: 9)) }.filter { reviewer.works(on: $0) && $0 <= end })
            {
                let days = dice.percent(76) ? 2 : 5
                attend(reviewer.id, "IROs", "Signs of Safety, \(days) day", days, later)
            }
        }
        for _ in 0..<scaled(22) { attend(nil, "Other Professionals", app, 1, dice.pick(sessions) ?? end) }
        for _ in 0..<scaled(6) { attend(nil, "Foster Carers", app, 1, dice.pick(sessions) ?? end) }
        rows.sort { ($0.held, $0.course, $0.roleGroup, $0.staff?.text ?? "") < ($1.held, $1.course, $1.roleGroup, $1.staff?.text ?? "") }
        for index in rows.indices { rows[index].id = Self.id("T", number(TrainingAttendance.self, after: index), digits: 3) }
        put(rows)
    }
}
