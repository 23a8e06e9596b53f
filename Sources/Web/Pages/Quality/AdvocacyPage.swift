import Care
import Documents

/// Advocates and independent visitors: who is left out, who waits, and what the schemes did.
struct AdvocacyPage: Page {
    /// The whole service, for its figures.
    let whole: Facts
    /// The children open to the reader.
    let facts: Facts
    let links: Links
    /// Whether the reader may keep a child's advocacy.
    let mayKeep: @Sendable (Int) -> Bool
    let keepsVisitors: Bool
    /// Small numbers are hidden, for a copy that leaves the service.
    let isPublic: Bool
    let page: Int

    let title = "Advocacy and independent visitors"
    var area: Area? { .advocacy }
    var isWide: Bool { true }

    private var parts: WorkParts { WorkParts(facts: facts, links: links) }
    private var year: Period { Period(from: facts.today.adding(months: -12).adding(days: 1), to: facts.today, name: "twelve months to \(facts.today.short)") ?? .day(facts.today) }

    var body: HTML {
        let standings = whole.advocacyStandings, needed = standings.filter { $0.need.needs == .yes }, queue = whole.visitorQueue
        return HTML {
            heading(title)
            if keepsVisitors { actionLinks([("Record a session of a visitor", "/service/visitor-sessions/new"), ("Independent visitors", "/service/independent-visitors")]) }
            counts(
                "At a glance",
                [
                    (needed.count { $0.isLeftOut }, "need an advocate and have none", "#needs"), (needed.count { !$0.isLeftOut }, "have the advocate they need", "#needs"),
                    (queue.count, "wait for an independent visitor", "#waiting"), (whole.childrenWithVisitor.count, "have an independent visitor", "#background"),
                ])
            part("Who needs an advocate, and who has one", id: "needs") { needs }
            part("Waiting for an independent visitor", id: "waiting") { waiting }
            part("Who has a visitor and who waits, by background", id: "background") { background }
            part("Referrals for advocacy", id: "referrals") { referrals }
            part("What visitors did in the last twelve months", id: "sessions") { sessions }
        }
    }

    private var needs: HTML {
        let shown = facts.advocacyStandings.filter { $0.need.needs == .yes }, hidden = whole.advocacyStandings.count { $0.need.needs == .yes } - shown.count
        return HTML {
            ListTable(
                caption: "Children who need an advocate, those without one first",
                columns: [.init("Child"), .init("Found on", isShort: true), .init("Right explained", isShort: true), .init("Has one"), .init("Next", isShort: true)],
                rows: shown.map { each in
                    let address = links.child(facts.children[each.child].id)
                    return [
                        parts.child(each.child), HTML(each.need.decided.short), HTML(each.need.explained.map(\.short) ?? "Not recorded"),
                        each.open.map { open in HTML { tag("Yes", .green); HTML(" since \(open.referral.referred.short)") } } ?? tag("No", .red),
                        each.isLeftOut && mayKeep(each.child) ? link("Refer", "\(address)/advocacy/new", about: facts.children[each.child].name) : .empty,
                    ]
                }, whenEmpty: "No child is recorded as needing an advocate. Record it on the child’s page under “Need of an advocate”."
            ).html
            more(hidden)
        }
    }

    private func more(_ hidden: Int) -> HTML {
        hidden > 0 ? p("govuk-body fp-quiet") { "\(counted(hidden, "child is", "children are")) not shown: their records are not open to you." } : .empty
    }

    private var waiting: HTML {
        let shown = whole.visitorQueue.compactMap { each in facts.number(of: each.wait.child).map { (each, $0) } }
        return HTML {
            ListTable(
                caption: "Children waiting for an independent visitor, the longest waiting first",
                columns: [
                    .init("Child"), .init("Waiting since", isShort: true), .init("Days", isNumber: true), .init("Who is chasing"), .init("Next step", isLong: true), .init("By", isShort: true), .init("Wished for"),
                    .init("Match expected", isShort: true), .init("Change", isShort: true),
                ],
                rows: shown.map { each, child in
                    let search = each.search, address = links.child(facts.children[child].id)
                    let number = search.flatMap { facts.reference(of: $0)?.row }
                    return [
                        parts.child(child), HTML(each.wait.referred.short), HTML(counted(each.days(on: facts.today))),
                        search?.chasing.map { HTML(facts.name(of: $0)) } ?? tag("Nobody", .red), HTML(search?.nextStep), search.map { parts.due($0.nextDay) } ?? .empty,
                        HTML([search?.language, search?.ethnicity].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")),
                        HTML(each.expected.map { $0.monthAndYear } ?? "Cannot be told"),
                        mayKeep(child)
                            ? link("Next step", number.map { "\(address)/visitor-searches/\($0)" } ?? "\(address)/visitor-searches/new", about: facts.children[child].name) : .empty,
                    ]
                }, whenEmpty: "No child waits. A child is put on the list on their own page, by “Waits for a visitor” on the Voice tab."
            ).html
            more(whole.visitorQueue.count - shown.count)
            p("govuk-body fp-quiet") {
                "A match is expected as fast as in the last twelve months, when \(counted(whole.visitorMatches, "child was", "children were")) matched. It is a forecast, not a promise."
            }
        }
    }

    private var background: HTML {
        let rows = whole.visitorsByEthnicity
        func text(_ count: Int) -> HTML { HTML(isPublic ? Facts.VisitorGroup.forPublic(count) : counted(count)) }
        return HTML {
            views("Copy", [("With every number", "/advocacy#background", !isPublic), ("For the public", "/advocacy?copy=public#background", isPublic)])
            ListTable(
                caption: "Children by ethnic group: matched with a visitor, and waiting", columns: [.init("Ethnic group"), .init("Matched", isNumber: true), .init("Waiting", isNumber: true)],
                rows: rows.map { [HTML($0.group), text($0.matched), text($0.waiting)] }, whenEmpty: "No child has an independent visitor, and none waits."
            ).html
            if isPublic { p("govuk-body fp-quiet") { "Numbers from 1 to 5 are hidden, so that nobody can be made out. Totals are left out for the same reason." } }
        }
    }

    private var referrals: HTML {
        let themes = whole.advocacyThemes(in: year), shown = Array(facts.advocacyCases.filter { $0.isOpen(on: facts.today) || $0.referral.referred > year.start }.reversed())
        let slice = Slice(shown.count, page: page, size: 25)
        return HTML {
            p("govuk-body") { "In the last twelve months: \(themes.sentence)" }
            if !themes.counts.isEmpty {
                details("Themes, most often named first") {
                    ListTable(
                        caption: "Themes of referrals in the last twelve months", columns: [.init("Theme"), .init("Referrals", isNumber: true)],
                        rows: themes.counts.map { [HTML($0.theme.capitalised), HTML(counted($0.count))] }
                    ).html
                }
            }
            ListTable(
                caption: "Referrals, the latest first",
                columns: [.init("Child"), .init("Referred", isShort: true), .init("First contact", isShort: true), .init("About", isLong: true), .init("State"), .init("Complaint"), .init("Change", isShort: true)],
                rows: shown[slice.range].map(referral), whenEmpty: "No referral is open, and none was made in the last twelve months."
            ).html
            if let sentence = slice.sentence { p("govuk-body fp-quiet") { sentence } }
            pagination(slice.page, of: slice.pages) { "/advocacy?page=\($0)#referrals" }
        }
    }

    private func referral(_ each: AdvocacyCase) -> [HTML] {
        let child = each.referral.child.flatMap { facts.number(of: $0) }, number = facts.reference(of: each.referral)?.row
        let address = child.map { links.child(facts.children[$0].id) }
        return [
            child.map(parts.child) ?? span("fp-quiet") { "Not named" }, HTML(each.referral.referred.short), HTML(each.referral.firstContact?.short),
            HTML(each.themes.map(\.capitalised).joined(separator: "; ")), each.isOpen(on: facts.today) ? tag("Open", .blue) : tag("Ended", .grey),
            HTML(each.detail?.complaint?.title),
            HTML {
                if let child, let address, let number, mayKeep(child) {
                    link("Change", "\(address)/advocacy/\(number)", about: "the referral of \(each.referral.referred.short)")
                    HTML(" ")
                    link("Themes", "\(address)/advocacy/\(number)/themes", about: "of the referral of \(each.referral.referred.short)")
                }
            },
        ]
    }

    private var sessions: HTML {
        let sums = whole.visitorSums(in: year)
        return HTML {
            ListTable(
                caption: "Sessions of independent visitors, our own children first",
                columns: [.init("Whose children"), .init("Visitors", isNumber: true), .init("Sessions", isNumber: true), .init("Hours", isNumber: true), .init("Mean session", isNumber: true)],
                rows: sums.map { sum in
                    [
                        HTML { HTML(sum.authority); if sum.isOwn { HTML(" "); tag("Ours", .blue) } }, HTML(counted(sum.visitors)), HTML(counted(sum.sessions)), HTML(Amount(sum.hours).text),
                        HTML(sum.mean.map { "\(Amount(($0 * 10).rounded() / 10).text) hours" }),
                    ]
                }, whenEmpty: "No session was recorded in the last twelve months."
            ).html
            p("govuk-body fp-quiet") { "A mean session is hours divided by sessions. The scheme is shared: the other authorities’ figures stand apart and are no part of ours." }
        }
    }
}

/// What the child's page of visits and views says of advocates and visitors.
struct ChildAdvocacy {
    let record: ChildRecord

    private var facts: Facts { record.facts }

    var html: HTML {
        let child = record.child, cases = facts.advocacyCases(of: child), standing = facts.advocacyStanding(of: child, on: facts.today)
        let wait = facts.visitorQueue.first { $0.child == child }
        let mayKeep = record.may.contains(.keepAdvocacy)
        return recordPart("Advocate and independent visitor", id: "advocacy", add: record.newEntry("advocacy-needs"), adding: "Record the need") {
            summaryList([
                ("Right explained", HTML(facts.advocacyNeeds(of: child).compactMap(\.explained).max().map(\.long))),
                ("Needs an advocate", standing.map { HTML($0.need.needs == .yes ? "Yes, found on \($0.need.decided.long)" : "No: \($0.need.declined ?? "")") } ?? .empty),
                (
                    "Has an advocate",
                    HTML {
                        if let open = cases.last(where: { $0.isOpen(on: facts.today) }) {
                            HTML("Yes, since \(open.referral.referred.long)")
                            if !open.themes.isEmpty { HTML(": " + open.themes.joined(separator: "; ")) }
                        } else if standing?.isLeftOut == true { tag("No", .red) } else { HTML("No") }
                    }
                ),
                ("Complaint supported", HTML(cases.last { $0.detail?.complaint != nil }?.detail?.complaint?.title ?? "None")),
                (
                    "Independent visitor",
                    HTML(facts.childrenWithVisitor.contains(child) ? "Has one" : wait.map { "Waits since \($0.wait.referred.long), \(counted($0.days(on: facts.today), "day"))" } ?? "None, and does not wait")
                ),
            ])
            if mayKeep {
                p("govuk-body") {
                    link("Referrals for advocacy", "\(record.address)/advocacy"); HTML(" · ")
                    link("Waits for a visitor", "\(record.address)/visitor-waits"); HTML(" · ")
                    link("Searches for a visitor", "\(record.address)/visitor-searches")
                }
            }
        }
    }
}
