/// A referral for advocacy with all that belongs to it.
public struct AdvocacyCase: Hashable, Sendable {
    public let referral: AdvocacyReferral
    public let detail: AdvocacyDetail?
    /// One referral may be about several themes.
    public let themes: [String]

    /// Whether the advocate works for the child on a day.
    public func isOpen(on day: Day) -> Bool {
        referral.referred <= day && detail?.ended.map { day < $0 } ?? (referral.status?.lowercased() != "closed")
    }
}

/// Themes of some referrals, counted beside the people: one person may have several, so that themes may exceed people (annual report 7.14).
public struct AdvocacyThemes: Hashable, Sendable {
    public let people: Int
    public let named: Int
    public let counts: [(theme: String, count: Int)]

    init(_ cases: [AdvocacyCase]) {
        people = Set(cases.map { $0.referral.child?.text ?? "referral \($0.referral.id)" }).count
        var found: [String: Int] = [:]
        for each in cases { for theme in Set(each.themes) { found[theme, default: 0] += 1 } }
        counts = found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        named = found.values.reduce(0, +)
    }

    /// “19 themes of 12 young people: one may have several.”
    public var sentence: String {
        let who = people == 1 ? "1 young person" : "\(people) young people"
        let what = named == 1 ? "1 theme" : "\(named) themes"
        return named > people ? "\(what) of \(who): one young person may have several." : "\(what) of \(who)."
    }

    public static func == (one: AdvocacyThemes, other: AdvocacyThemes) -> Bool {
        one.people == other.people && one.counts.elementsEqual(other.counts, by: ==)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(people)
        hasher.combine(named)
    }
}

/// A child of whom it was asked whether they need an advocate.
public struct AdvocacyStanding: Hashable, Sendable {
    public let child: Int
    /// What was found last.
    public let need: AdvocacyNeed
    /// The referral that is open; nil where the child has no advocate.
    public let open: AdvocacyCase?

    public var isLeftOut: Bool { need.needs == .yes && open == nil }
}

extension Facts {
    /// Every referral, in the order they were made.
    public var advocacyCases: [AdvocacyCase] {
        memo.value("advocacy cases") {
            let details = Dictionary(records[AdvocacyDetail.self].entries.map { ($0.referral, $0) }, uniquingKeysWith: { _, new in new })
            let themes = Dictionary(grouping: records[AdvocacyTheme.self].entries, by: \.referral)
            return records[AdvocacyReferral.self].entries.map { row in
                AdvocacyCase(referral: row, detail: details[row.id], themes: (themes[row.id] ?? []).map(\.theme))
            }.sorted { ($0.referral.referred, $0.referral.id) < ($1.referral.referred, $1.referral.id) }
        }
    }

    /// A referral, by id; nil when there is none.
    public func advocacyCase(_ id: AdvocacyReferral.ID) -> AdvocacyCase? { advocacyCases.first { $0.referral.id == id } }

    /// The referrals of one child, in the order they were made.
    public func advocacyCases(of child: Int) -> [AdvocacyCase] {
        let lists: [Int: [AdvocacyCase]] = memo.value("advocacy cases of children") {
            var found: [Int: [AdvocacyCase]] = [:]
            for each in advocacyCases { if let child = each.referral.child.flatMap({ number(of: $0) }) { found[child, default: []].append(each) } }
            return found
        }
        return lists[child] ?? []
    }

    /// What was found of one child, the oldest first.
    public func advocacyNeeds(of child: Int) -> [AdvocacyNeed] {
        let grouped: Grouped<AdvocacyNeed> = memo.value("advocacy needs") { byChild(AdvocacyNeed.self, \.child, \.decided) }
        return Array(grouped[child])
    }

    /// Whether a child who was asked needs an advocate on a day, and has one; nil of a child nobody asked.
    public func advocacyStanding(of child: Int, on day: Day) -> AdvocacyStanding? {
        advocacyNeeds(of: child).last { $0.decided <= day }.map { need in
            AdvocacyStanding(child: child, need: need, open: advocacyCases(of: child).last { $0.isOpen(on: day) })
        }
    }

    /// The children with an open case of whom it was asked, those left out first, the longest waiting before the others.
    public var advocacyStandings: [AdvocacyStanding] {
        memo.value("advocacy standings") {
            children.indices.filter(isOpen).compactMap { advocacyStanding(of: $0, on: today) }
                .sorted { ($0.isLeftOut ? 0 : 1, $0.need.decided, $0.child) < ($1.isLeftOut ? 0 : 1, $1.need.decided, $1.child) }
        }
    }

    /// The themes of the referrals made in a period.
    public func advocacyThemes(in period: Period) -> AdvocacyThemes { AdvocacyThemes(advocacyCases.filter { period.contains($0.referral.referred) }) }
}
