extension DemoWorld {
    /// The volunteers of a scheme shared with other authorities, their sessions, and the children who wait for one.
    mutating func fillVisitors() {
        var dice = dice("visitors")
        let scheme = ["Exampleshire", "Partner authority A", "Partner authority B", "Partner authority C"]
        let own = dice.shuffled(children.filter { $0.age(on: year.start) >= 8 && $0.isTwelveMonths(in: year) })
        let matched = scaled(7)
        var visitors: [IndependentVisitor] = [], sessions: [VisitorSession] = []
        for number in 0..<scaled(24) {
            var visitor = IndependentVisitor()
            visitor.id = IndependentVisitor.ID(Self.id("IV", number + 1, digits: 2))
            visitor.name = DemoNames.forename(&dice) + " " + DemoNames.surname(&dice)
            let approved = worked(firstYear.start.adding(days: -dice.int(20, 1200)))
            visitor.approved = approved
            let isOwn = number < min(matched, own.count)
            visitor.authority = isOwn ? scheme[0] : dice.word(Array(scheme.dropFirst()))
            visitor.matched = worked(dice.day(approved.adding(days: 14), max(approved.adding(days: 20), firstYear.start.adding(days: 60))))
            if isOwn { visitor.child = own[number].id }
            visitors.append(visitor)
            for month in 0..<12 * (lastYear.endsIn - firstYear.endsIn + 1) where dice.percent(isOwn ? 55 : 40) {
                let day = firstYear.start.adding(months: month).adding(days: dice.int(0, 27))
                guard visitor.matched.map({ day > $0 }) ?? false, day <= end else { continue }
                var session = VisitorSession()
                session.visitor = visitor.id
                session.held = day
                let hours = Double(dice.int(6, 15)) / 2
                session.hours = Amount(hours, text: "\(hours)")
                session.authority = visitor.authority
                session.child = visitor.child
                session.activity = dice.word(weighted: [
                    "sport or leisure": 40, "film, theatre or show": 24, "meal or cafe": 14, "walk or park": 12, "help with a task": 10,
                ])
                sessions.append(session)
            }
        }
        sessions.sort { ($0.held, $0.visitor) < ($1.held, $1.visitor) }
        for index in sessions.indices { sessions[index].id = Self.id("IS", index + 1, digits: 3) }
        put(visitors)
        put(sessions)
        var waits = own.dropFirst(matched).prefix(scaled(11)).map { child -> VisitorWait in
            var wait = VisitorWait()
            wait.child = child.id
            wait.referred = worked(dice.day(firstYear.start.adding(days: -80), end.adding(days: -5)))
            if dice.percent(50) {
                wait.matched = past(worked(wait.referred.adding(days: dice.int(60, 190))))
                wait.fundedBy = wait.matched == nil ? nil : "spot purchase"
            }
            return wait
        }
        // In every council somebody waits.
        if let last = waits.indices.last, waits.allSatisfy({ $0.matched != nil }) { (waits[last].matched, waits[last].fundedBy) = (nil, nil) }
        put(waits)
    }
}
