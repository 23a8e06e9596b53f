import Care
import Documents

/// A participation officer's part of the home page: whom to ask before a review, and whom to tell what came of it.
struct ParticipationHome {
    let desk: HomeDesk

    var html: HTML {
        HTML {
            ProblemsAtHome(desk: desk).team
            part("Children to ask before their meeting", id: "views") {
                p("govuk-body fp-lead") { "\(counted(desk.withoutViews.count, "child", "children")) with a meeting in the next four weeks and no view of their own yet." }
                ListTable(
                    caption: "Children to ask before their meeting", columns: [.init("Child"), .init("Meeting"), .init("Day", isShort: true)],
                    rows: desk.withoutViews.map { each in [desk.parts.child(each.child), HTML(each.meeting.title), HTML(each.meeting.planned.short)] },
                    whenEmpty: "Everybody with a meeting in the next four weeks has been asked."
                ).html
            }
            part("Views to tell back", id: "tell-back") {
                ListTable(
                    caption: "Views to tell back", columns: [.init("Child"), .init("Said on", isShort: true)],
                    rows: desk.viewsToTell.map { each in [desk.parts.child(each.child), HTML(each.said.short)] },
                    whenEmpty: "Every child has been told what came of what they said."
                ).html
            }
        }
    }
}

/// A data protection officer's part of the home page: closed records that were opened, and the audit trail.
struct ProtectionHome {
    let desk: HomeDesk

    var html: HTML {
        HTML {
            part("Closed records opened in the last month", id: "opened") {
                ListTable(
                    caption: "Closed records opened", columns: [.init("By"), .init("Child"), .init("On", isShort: true), .init("Until"), .init("Reason", isLong: true)],
                    rows: desk.openings.map { opening in
                        [
                            HTML(opening.by), desk.facts.number(of: opening.child).map(desk.parts.child) ?? span("fp-quiet") { "Closed to you" },
                            HTML(opening.day.short), HTML(opening.until), HTML(opening.reason),
                        ]
                    }, whenEmpty: "No closed record was opened."
                ).html
            }
            part("Who has looked", id: "audit") {
                p("govuk-body") { "Search for a child to see who has looked at the record, or read the trail of everybody." }
                p("govuk-body") { link("The audit trail", "/audit") }
            }
        }
    }
}

/// An analyst's part of the home page: the quality of the data, imports and tables.
struct AnalystHome {
    let desk: HomeDesk

    var html: HTML {
        part("The data", id: "data") {
            if let quality = desk.quality {
                counts(
                    "The data in numbers",
                    [
                        (quality.errors, "errors in the records", "/quality"), (quality.warnings, "warnings about the records", "/quality"),
                        (quality.rejected, "rows that imports kept aside", "/imports"),
                    ])
            }
            ul("govuk-list govuk-list--bullet") {
                li { link("Import a return or registers", "/imports") }
                li { link("Exports: SSDA903 reviews, Annex A, Standard Safeguarding Dataset", "/exports") }
                li { link("The year’s tables", "/tables") }
                li { link("Measures and their definitions", "/measures") }
                li { link("The service at a glance", "/service") }
            }
        }
    }
}

/// An administrator's part of the home page: accounts, teams and settings.
struct AdministratorHome {
    let desk: HomeDesk

    var html: HTML {
        part("Accounts and settings", id: "keeping") {
            if let accounts = desk.accounts {
                counts(
                    "Accounts in numbers",
                    [
                        (accounts.open, "accounts in use", "/accounts"), (accounts.invited, "invited and not yet signed in", "/accounts"),
                        (accounts.closed, "closed", "/accounts"),
                    ])
            }
            ul("govuk-list govuk-list--bullet") {
                li { link("Accounts", "/accounts") }
                li { link("Teams", "/teams") }
                li { link("Rooms", "/rooms") }
                li { link("Settings", "/settings") }
            }
        }
    }
}
