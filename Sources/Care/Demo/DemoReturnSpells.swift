extension DemoWorld {
    /// Absences of the year: a few young people are missing often, most never.
    mutating func fillAbsences() {
        var dice = dice("absences")
        var rows: [MissingEpisode] = []
        for child in children where child.age(on: end) >= 11 && dice.percent(14) {
            guard let stay = child.stays.last else { continue }
            let last = stay.to ?? end
            var day = dice.day(max(stay.from.adding(days: 3), year.start), end)
            for _ in 0..<(dice.percent(65) ? dice.int(1, 2) : dice.int(3, 9)) {
                let back = day.adding(days: dice.percent(70) ? 1 : dice.int(2, 12))
                guard day < last.adding(days: -1), day <= end else { break }
                var row = MissingEpisode()
                row.child = child.id
                row.born = child.born
                row.kind = MissingKind(dice.percent(72) ? "M" : "A")
                row.from = day
                row.to = past(min(back, last))
                rows.append(row)
                day = back.adding(days: dice.int(4, 60))
            }
        }
        put(rows)
    }

    /// The registration numbers of the social workers, as the staff register has them.
    var registrations: [String] { (0..<scaled(42, least: 3)).map { "SW9\(10_000 + $0 * 613 % 89_999)" } }

    /// Who was each child's social worker, from the start of care.
    mutating func fillSocialWorkers() {
        var dice = dice("social workers")
        let pool = registrations
        var rows: [SocialWorkerSpell] = []
        for child in children where !child.isShortBreaksOnly {
            guard let stay = child.stays.last else { continue }
            let last = stay.to ?? end
            var day = stay.from, worker = dice.word(pool), reason = "FCONTA"
            while day < last {
                let next = day.adding(days: dice.int(60, 900))
                var row = SocialWorkerSpell()
                row.child = child.id
                row.born = child.born
                row.worker = worker
                row.from = day
                row.to = min(next, last) < last ? next : stay.to
                row.reason = WorkerChange(reason)
                rows.append(row)
                day = next
                let others = pool.filter { $0 != worker }
                worker = others.isEmpty ? worker : dice.word(others)
                reason = dice.word(weighted: [
                    "LEFTRL": 34, "TSPROC": 24, "ORGRST": 14, "MANAGE": 12, "ABSENC": 8, "OTHERS": 6, "CHCHAN": 2,
                ])
            }
        }
        put(rows)
    }

    /// Orders that let a child be deprived of liberty, in children's homes.
    mutating func fillLiberty() {
        var dice = dice("liberty")
        var rows: [DeprivationOfLiberty] = []
        for child in children where child.isInCare(on: end) {
            guard let episode = child.episode(on: end), episode.placement.rawValue == "K2", dice.percent(10) else { continue }
            var row = DeprivationOfLiberty()
            row.child = child.id
            row.born = child.born
            row.from = max(episode.from, end.adding(days: -dice.int(20, 150)))
            row.to = past(row.from.adding(days: 84))
            rows.append(row)
        }
        put(rows)
    }
}
