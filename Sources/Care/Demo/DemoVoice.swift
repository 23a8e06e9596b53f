extension DemoWorld {
    /// What children said in the consultation app, through advocates and in feedback.
    mutating func fillVoice() {
        fillApp()
        fillAdvocacy()
        fillFeedback()
    }

    private mutating func fillApp() {
        var dice = dice("app")
        let older = children.filter { $0.age(on: year.start) >= 7 && !$0.isShortBreaksOnly }
        let told: [(words: String, outcome: String)] = [
            ("I want to see my brother more.", "Contact was added to the plan."),
            ("I did not get the notes of my meeting.", "Notes sent and explained."),
            ("The taxi is always late.", "The transport company was changed."),
            ("My laptop for school is broken.", "A new one was provided."),
        ]
        var statements: [AppStatement] = [], problems: [AppProblem] = []
        for day in (0..<yearly(130)).map({ _ in dice.day(year.start, end) }).sorted() {
            guard let child = dice.pick(older), child.isInCare(on: day) else { continue }
            var row = AppStatement()
            row.id = Self.id("ST", number(AppStatement.self, after: statements.count), digits: 3)
            row.made = day
            row.child = child.id
            row.kind = dice.word(weighted: [
                "Worker Visiting": 36, "Share Good News": 22, "Preparation for Meeting": 20, "Change": 17, "Problem": 7,
            ])
            statements.append(row)
            guard row.kind == "Problem", let problem = dice.pick(told) else { continue }
            var entry = AppProblem()
            entry.id = "PR\(number(AppProblem.self, after: problems.count))"
            entry.statement = row.id
            entry.child = child.id
            entry.raised = day
            entry.words = problem.words
            entry.sentTo = dice.word(["IRO & SW", "IRO & SW", "Team Manager", "IRO", "SW"])
            entry.formality = "Informal"
            let isResolved = day < end.adding(days: -15)
            entry.outcome = isResolved ? problem.outcome : nil
            entry.resolved = isResolved ? "yes" : "no"
            problems.append(entry)
        }
        put(statements)
        put(problems)
    }

    private mutating func fillAdvocacy() {
        var dice = dice("advocacy")
        var referrals: [AdvocacyReferral] = [], themes: [AdvocacyTheme] = []
        for child in dice.some(yearly(52), of: children.filter { $0.age(on: year.start) >= 6 && !$0.isShortBreaksOnly }) {
            guard let stay = child.stays.last else { continue }
            let day = worked(dice.day(max(year.start.adding(days: 4), stay.from.adding(days: 4)), stay.to ?? end))
            guard day > stay.from, day >= year.start else { continue }
            var row = AdvocacyReferral()
            row.id = AdvocacyReferral.ID(Self.id("AV", number(AdvocacyReferral.self, after: referrals.count), digits: 3))
            row.child = child.id
            row.referred = day
            row.provider = "Fictional Advocates"
            row.firstContact = past(workingDays.day(dice.int(1, 8), after: day))
            row.status = row.firstContact != nil && dice.percent(78) ? "closed" : "open"
            referrals.append(row)
            var raised: Set<String> = []
            for _ in 0..<(dice.percent(62) ? 1 : dice.int(2, 3)) {
                raised.insert(
                    dice.word(weighted: [
                        "meetings: attending or getting views over": 28, "placement": 27, "contact with family": 19, "education": 9,
                        "social worker": 6,
                        "leaving care": 6, "finance": 4, "complaint": 2,
                    ]))
            }
            for theme in raised.sorted() {
                var entry = AdvocacyTheme()
                entry.referral = row.id
                entry.theme = theme
                themes.append(entry)
            }
        }
        put(referrals)
        put(themes)
    }

    private mutating func fillFeedback() {
        var dice = dice("feedback")
        var rows: [Feedback] = []
        func add(_ source: String, _ about: String, _ question: String, _ answer: String, _ day: Day) {
            var row = Feedback()
            row.given = day
            row.source = source
            row.about = about
            row.question = question
            row.answer = answer
            rows.append(row)
        }
        for _ in 0..<yearly(42) {
            add(
                dice.word(weighted: ["parent": 64, "professional": 30, "child": 6]), "child protection conference",
                "Did you feel listened to?",
                dice.word(weighted: ["yes": 70, "partly": 17, "no": 13]), worked(dice.day(year.start.adding(days: 3), end)))
        }
        for _ in 0..<yearly(10) {
            let day = worked(end.adding(days: -dice.int(20, 60)))
            let source = "child", about = "independent visitor"
            add(
                source, about, "How do you feel after spending time with your visitor?",
                dice.word(weighted: ["very happy": 80, "quite happy": 20]), day)
            add(source, about, "Did you have opportunities for fun?", dice.word(weighted: ["yes": 85, "partly": 15]), day)
            add(
                source, about, "Adults support me, I can make decisions, I feel confident",
                dice.word(weighted: ["agree": 45, "strongly agree": 48, "not sure": 7]), day)
        }
        rows.sort { ($0.given, $0.question ?? "", $0.answer ?? "") < ($1.given, $1.question ?? "", $1.answer ?? "") }
        for index in rows.indices { rows[index].id = Self.id("FB", number(Feedback.self, after: index), digits: 3) }
        put(rows)
    }
}
