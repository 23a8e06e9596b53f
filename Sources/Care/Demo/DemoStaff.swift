/// An Independent Reviewing Officer of a sample council.
struct DemoReviewer {
    var id: StaffMember.ID
    /// Full-time equivalent.
    var share: Double
    var from: Day
    /// The last day.
    var to: Day?

    func works(on day: Day) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }
}

extension DemoWorld {
    /// Posts, who holds them, and everybody else on the staff list.
    mutating func fillStaff() {
        var dice = dice("staff")
        var staff: [StaffMember] = [], posts: [Post] = [], holdings: [PostHolding] = []
        func hire(_ role: String, _ team: String, _ from: Day, to: Day? = nil, as employment: String = "permanent") -> StaffMember.ID {
            var member = StaffMember()
            member.id = StaffMember.ID(Self.id("S", staff.count + 1, digits: 3))
            member.forename = DemoNames.forename(&dice)
            member.surname = DemoNames.surname(&dice)
            member.role = role
            member.team = team
            member.employment = employment
            member.from = from
            member.to = to.flatMap(past)
            staff.append(member)
            return member.id
        }
        func hold(_ post: Post, _ share: Double, _ from: Day, to: Day? = nil, as employment: String = "permanent", note: String? = nil) {
            var holding = PostHolding()
            holding.staff = hire("IRO", "IRO Unit", from, to: to, as: employment)
            holding.post = post.id
            holding.fullTimeEquivalent = Amount(share, text: "\(share)")
            holding.from = from
            holding.to = to.flatMap(past)
            holding.note = note
            holdings.append(holding)
            reviewers.append(DemoReviewer(id: holding.staff, share: share, from: from, to: to.flatMap(past)))
        }
        let count = size == 0 ? 1 : max(2, (size + 23) / 46)
        for number in 0..<count {
            var post = Post()
            post.id = Post.ID(Self.id("P", number + 1, digits: 3))
            post.title = "Independent Reviewing Officer"
            let isNew = number % 13 == 12
            post.fullTimeEquivalent = Amount(1, text: "1.0")
            post.from = isNew ? year.start.adding(months: 6) : year.start.adding(years: -9)
            posts.append(post)
            let since = worked(firstYear.start.adding(days: -dice.int(200, 2900)))
            switch number % 13 {
            case 3, 7:
                hold(post, 0.5, since)
                hold(post, 0.5, worked(firstYear.start.adding(days: -dice.int(200, 1500))))
            case 5:
                // Leaves early in the year; an agency covers the post from the summer.
                hold(post, 1, since, to: worked(year.start.adding(days: dice.int(40, 80))))
                hold(post, 0.8, worked(year.start.adding(days: dice.int(95, 130))), as: "agency", note: "agency cover of a vacant post")
            case 10:
                hold(post, 1, since, to: worked(year.start.adding(days: dice.int(150, 200))))
                hold(post, 1, worked(year.start.adding(days: dice.int(230, 260))))
            case 12: hold(post, 1, workedAfter(year.start.adding(months: 6)))
            case 8: hold(post, 0.8, since)
            default: hold(post, 1, since)
            }
        }
        let managers: [(String, String)] = [
            ("Service Manager for Safeguarding", "IRO Unit"), ("IRO Team Manager", "IRO Unit"), ("Business Support Manager", "IRO Unit"),
            ("Head of Service", "Children and Families"), ("Director of Children's Services", "Children and Families"),
            ("Service Manager LAC", "Looked After Children"), ("Team Manager", "LAC Team A"), ("Team Manager", "LAC Team B"),
            ("Team Manager", "Care Management A"), ("Team Manager", "Care Management B"), ("Participation Officer", "Participation Team"),
        ]
        for (role, team) in managers { _ = hire(role, team, worked(firstYear.start.adding(days: -dice.int(10, 2500)))) }
        for registration in registrations {
            let team = dice.word(weighted: ["Looked After Children": 55, "Care Management": 33, "Leaving Care": 12])
            _ = hire("Social Worker", team, worked(firstYear.start.adding(days: -dice.int(60, 3000))))
            staff[staff.count - 1].registration = registration
        }
        put(staff)
        put(posts)
        put(holdings)
    }

    /// One of the IROs who worked on a day: of two drawn, the one with fewer cases for their hours.
    func reviewer(on day: Day, _ dice: inout Dice) -> DemoReviewer? {
        let there = reviewers.filter { $0.works(on: day) }
        guard let one = dice.pick(there), let other = dice.pick(there) else { return nil }
        func load(_ reviewer: DemoReviewer) -> Double { Double(held[reviewer.id] ?? 0) / reviewer.share }
        return load(one) <= load(other) ? one : other
    }
}
