import Care
import Documents

/// What a home page is made from: the reader, what they may see, and what is theirs alone.
struct HomeDesk: Sendable {
    let person: Person
    /// Narrowed to the reader.
    let facts: Facts
    let links: Links
    let token: String
    let notices: [Notice]
    let drafts: [DraftsPage.Kept]
    /// The children the reader opened last, the latest first.
    let recent: [Child.ID]
    /// Whether the work list is put together child by child.
    var isGrouped = false
    /// Errors and warnings in the records, and rows that imports kept aside; nil for those who do not see them.
    var quality: Quality?
    /// What each IRO holds, of the whole service; nil for those who do not see it.
    var caseloads: [Facts.HeldCaseload]?
    /// Children with a meeting in the next four weeks of whom no view is recorded.
    var withoutViews: [Facts.ChildAtMeeting] = []
    /// Views nobody has told the child the outcome of: how many of each child, with the day of the oldest.
    var viewsToTell: [(child: Int, said: Day)] = []
    var openings: [Care.Opening] = []
    /// The whole service, for the figures of those who lead it; nil for everybody else.
    var whole: Facts?
    var accounts: AccountCounts?

    struct Quality: Sendable {
        let errors: Int
        let warnings: Int
        let rejected: Int
    }

    /// How many accounts there are of each state.
    struct AccountCounts: Sendable {
        let open: Int
        let invited: Int
        let closed: Int
    }

    var parts: WorkParts { WorkParts(facts: facts, links: links) }
    func has(_ role: Role) -> Bool { person.roles.contains(role) }
    var work: WorkList { facts.workList(for: person) }
    var hasWork: Bool { !work.items.isEmpty }
}

/// The first page: what the reader has to do, by what they do here.
struct WorkHomePage: Page {
    let desk: HomeDesk

    let title = "My work"
    var area: Area? { .home }
    var isWide: Bool { true }

    var body: HTML {
        HTML {
            heading(title, over: "\(desk.person.name), \(desk.facts.today.long)")
            div("fp-desk") {
                div("fp-desk__main") { main }
                div("fp-desk__side") { HomeSide(desk: desk).html }
            }
        }
    }

    private var main: HTML {
        HTML {
            if desk.person.roles.isEmpty { nothing("Your account has no role yet. Ask your administrator to give it one.") }
            if desk.has(.teamManager) { TeamManagerHome(desk: desk).html }
            if desk.has(.reviewer) { ReviewerHome(desk: desk).html }
            if desk.has(.manager) { ManagerHome(desk: desk).html }
            if desk.has(.socialWorker) { SocialWorkerHome(desk: desk).html }
            if desk.has(.support) { SupportHome(desk: desk).html }
            if desk.has(.participation) { ParticipationHome(desk: desk).html }
            if desk.has(.protectionOfficer) { ProtectionHome(desk: desk).html }
            if desk.has(.analyst) { AnalystHome(desk: desk).html }
            if desk.has(.administrator) { AdministratorHome(desk: desk).html }
            if desk.has(.seniorLeader) {
                if let whole = desk.whole { LeaderHome(desk: desk, whole: whole).html }
            }
        }
    }
}

/// Beside everybody's work: notices, drafts, and the children opened last.
struct HomeSide {
    let desk: HomeDesk

    var html: HTML {
        HTML {
            part("Notices", id: "notices") { notices }
            part("Drafts", id: "drafts") { drafts }
            recentlyViewed(desk.recent, desk.facts, desk.links)
        }
    }

    private var notices: HTML {
        HTML {
            if desk.notices.isEmpty {
                nothing("Nothing to tell you.")
            } else {
                p("govuk-body") { link(counted(desk.notices.count, "open notice"), Links.notices()) }
                ul("fp-side") {
                    desk.notices.prefix(5).map { notice in
                        li("fp-side__item") {
                            strong { notice.kind.title }
                            HTML.element("br")
                            notice.sentence
                            if let person = notice.person.flatMap({ desk.facts.person($0) }), let kind = notice.packKind {
                                HTML(" ")
                                link("Open the pack", Links.pack(person, kind))
                            }
                        }
                    }
                }
            }
        }
    }

    private var drafts: HTML {
        HTML {
            if desk.drafts.isEmpty {
                nothing("You have no drafts.")
            } else {
                ul("fp-side") {
                    desk.drafts.prefix(5).map { draft in
                        li("fp-side__item") {
                            link(draft.title.isEmpty ? "A form" : draft.title, draft.address)
                            span("fp-quiet") { ", saved \(draft.saved)" }
                        }
                    }
                }
                p("govuk-body") { link("All \(counted(desk.drafts.count, "draft"))", "/drafts") }
            }
        }
    }

}
