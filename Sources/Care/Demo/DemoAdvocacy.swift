extension DemoWorld {
    /// Who needs an advocate, how referrals ended, and who looks for visitors. All of it is invented.
    mutating func fillAdvocacy(at day: Day) {
        var dice = dice("advocacy in full")
        let referrals = records[AdvocacyReferral.self].entries
        let support = records[StaffMember.self].entries.filter { $0.role.lowercased().contains("participation") }.map(\.id)
        let chasers = support.isEmpty ? reviewers.filter { $0.works(on: day) }.map(\.id) : support
        put(
            referrals.map { row in
                var detail = AdvocacyDetail()
                detail.referral = row.id
                if dice.percent(9) { detail.complaint = dice.pick([.considered, .local, .local, .investigation]) }
                if dice.percent(6) { detail.languageNeed = dice.word(["Polish", "Urdu", "British Sign Language"]) }
                if row.status == "closed" {
                    detail.ended = min(day, worked(row.referred.adding(days: dice.int(30, 110))))
                    detail.outcome = dice.word(["The child said it in the meeting, with help.", "The plan was changed.", "The child’s questions were answered."])
                }
                return detail
            })
        let open = Set(referrals.filter { $0.status != "closed" }.compactMap(\.child))
        var needs: [AdvocacyNeed] = []
        for child in children where child.isInCare(on: day) && child.age(on: day) >= 6 {
            let has = open.contains(child.id)
            guard has || dice.percent(45), let stay = child.stays.last(where: { $0.from <= day }) else { continue }
            var need = AdvocacyNeed()
            need.id = Self.id("AN", needs.count + 1, digits: 3)
            need.child = child.id
            let found = worked(dice.day(max(stay.from.adding(days: 7), day.adding(days: -300)), day))
            guard found > stay.from else { continue }
            (need.decided, need.explained, need.by) = (found, found, dice.pick(chasers))
            need.needs = has || dice.percent(9) ? .yes : .no
            need.declined = need.needs == .no ? dice.word(["does not want one", "speaks for themselves", "family speaks for the child"]) : nil
            needs.append(need)
        }
        put(needs)
        var searches: [VisitorDetail] = []
        for wait in records[VisitorWait.self].entries where wait.matched == nil && dice.percent(80) {
            var search = VisitorDetail()
            search.id = Self.id("IW", searches.count + 1, digits: 3)
            (search.child, search.referred, search.chasing) = (wait.child, wait.referred, dice.pick(chasers))
            search.nextStep = dice.word(["Ask the scheme for its spring intake.", "Meet a possible visitor.", "Ask for money for a spot purchase."])
            search.nextDay = workedAfter(day.adding(days: dice.int(-12, 25)))
            if dice.percent(25) { search.language = dice.word(["Polish", "Urdu"]) }
            searches.append(search)
        }
        put(searches)
    }
}
