import Care
import Documents

/// The next half year of reviews and conferences against the chairs who are there for them.
struct CapacityPage: Page {
    /// The whole service: the forecast counts every case.
    let whole: Facts
    let links: Links
    /// The week whose certain meetings are listed; nil for none.
    let opened: CapacityForecast.Week?
    /// Whether only its conferences are listed, or only its reviews; nil for all.
    let openedKind: Opened?
    /// Whether a child's record is open to the reader.
    let isOpen: @Sendable (Child.ID) -> Bool

    let title = "Capacity forecast"
    var area: Area? { .capacity }
    var isWide: Bool { true }

    /// What of a week is listed.
    enum Opened: String {
        case reviews, conferences

        func holds(_ kind: ForecastMeeting.Kind) -> Bool { (kind == .review) == (self == .reviews) }
    }

    private var forecast: CapacityForecast { whole.capacityForecast }

    var body: HTML {
        HTML {
            heading(title, over: "The \(CapacityForecast.weekCount) weeks from \(whole.today.adding(days: 1).long)")
            answer
            part("Week by week", id: "weeks") {
                chart
                p("govuk-body") {
                    "Reviews and review conferences that fall due, less those not needed any more because children leave care and plans end, with those of children "
                        + "who are yet to come and the initial conferences that usually come, against the meetings there are chairs for."
                }
                weeks
            }
            if let opened { part("Certain\(openedKind.map { " \($0.rawValue)" } ?? "") in the week from \(opened.start.long)", id: "week") { meetings(opened) } }
            part("Initial conferences in the next 15 working days", id: "slots") { slots }
            part("Meetings that could be held later and still be in time", id: "movable") { movable }
            part("How good the forecast is", id: "test") { test }
            part("What it is worked out from", id: "basis") { basis }
        }
    }

    /// One decimal; what rounds to nothing is no “−0.0”.
    private func number(_ value: Double) -> String { NumberFormat.decimal(1).text(abs(value) < 0.05 ? 0 : value) }

    // MARK: The answer

    private var answer: HTML {
        let short = forecast.firstShort, icpc = whole.conferenceSlots.firstShort
        return inset {
            p("govuk-body") {
                if let short {
                    strong { "The week from \(short.start.long) is the first that cannot be staffed: " }
                    "\(number(short.demand)) meetings are expected, and \(number(short.slots)) can be chaired."
                    let more = forecast.short.dropFirst().map(\.start.long)
                    if let last = more.last {
                        more.count == 1
                            ? " The week from \(last) cannot be staffed either."
                            : " \(counted(more.count)) more cannot be staffed either: the weeks from \(more.dropLast().joined(separator: ", ")) and \(last)."
                    }
                } else {
                    strong { "Every one of the next \(CapacityForecast.weekCount) weeks can be staffed" }
                    ", if no more initial conferences come than usual."
                }
            }
            p("govuk-body") {
                if let icpc {
                    strong { "Initial conferences: \(icpc.day.long) is the first day on which more are wanted than slots are left." }
                } else {
                    "Initial conferences: there are slots enough for the next 15 working days."
                }
            }
        }
    }

    // MARK: Weeks

    private var chart: HTML {
        let weeks = forecast.weeks
        return HTML.element("figure", [.class("fp-chart fp-chart--wide")]) {
            HTML.element("figcaption", [.class("fp-chart__title")]) { "Meetings expected in each week, and meetings that can be chaired" }
            Chart.line(
                Chart.Caption(id: "capacity", title: "Meetings expected and meetings that can be chaired"),
                categories: weeks.map { Self.label($0.start) },
                series: [Chart.Series("Can be chaired", weeks.map(\.slots)), Chart.Series("Expected", weeks.map(\.demand))], format: .decimal(0))
        }
    }

    private static func label(_ day: Day) -> String { day.short.split(separator: " ").prefix(2).joined(separator: " ") }

    private var weeks: HTML {
        ListTable(
            caption: "Meetings expected in each week against the meetings that can be chaired",
            columns: [
                .init("Week from", isShort: true), .init("Reviews due", isNumber: true), .init("Conferences due", isNumber: true),
                .init("Not needed", isNumber: true), .init("New children", isNumber: true), .init("Initial conferences", isNumber: true),
                .init("Expected", isNumber: true), .init("Chairs for", isNumber: true), .init("Standing", isShort: true),
            ],
            rows: forecast.weeks.map { week in
                let known = week.count(.review) + week.count(.reviewConference)
                let gone = number(max(0, Double(known) - week.reviews - week.reviewConferences))
                return [
                    HTML(week.start.short), open(week, .reviews, week.count(.review)), open(week, .conferences, week.count(.reviewConference)),
                    HTML(gone == number(0) ? gone : "−" + gone), HTML(number(week.newcomers)),
                    HTML("\(number(week.initialConferences)) (\(number(week.initialLow)) to \(number(week.initialHigh)))"), HTML(number(week.demand)),
                    HTML(number(week.slots)), standing(week),
                ]
            }
        ).html
    }

    /// The figure of a week, which opens to its meetings. Booked initial conferences are listed with the conferences.
    private func open(_ week: CapacityForecast.Week, _ what: Opened, _ count: Int) -> HTML {
        a("/capacity?week=\(week.start.iso)&list=\(what.rawValue)#week", "govuk-link") {
            counted(count)
            unseen(" \(what.rawValue) in the week from \(week.start.long)")
        }
    }

    private func standing(_ week: CapacityForecast.Week) -> HTML {
        week.isShort ? tag("Short", .red) : week.mayBeShort ? tag("May be short", .yellow) : tag("Enough", .green)
    }

    private func meetings(_ week: CapacityForecast.Week) -> HTML {
        let all = week.certain.filter { openedKind?.holds($0.kind) ?? true }, shown = all.filter { $0.children.contains(where: isOpen) }
        return HTML {
            ListTable(
                caption: "Certain meetings of the week",
                columns: [.init("Meeting"), .init("Children", isLong: true), .init("Expected on", isShort: true), .init("Due by", isShort: true), .init("Booked", isShort: true)],
                rows: shown.map { meeting in
                    [
                        HTML(meeting.kind.rawValue.capitalised), names(meeting), HTML(meeting.day.short), HTML(meeting.due?.short),
                        meeting.isBooked ? tag("Booked", .green) : tag("Not yet", .grey),
                    ]
                }, whenEmpty: "No meeting of a child open to you is certain in this week."
            ).html
            if shown.count < all.count {
                p("govuk-body fp-quiet") { "\(counted(all.count - shown.count, "meeting is", "meetings are")) not shown: the children are not open to you." }
            }
        }
    }

    private func names(_ meeting: ForecastMeeting) -> HTML {
        let open = meeting.children.filter(isOpen)
        return HTML {
            open.enumerated().map { index, id in
                HTML {
                    if index > 0 { ", " }
                    link(whole.child(id)?.name ?? id.text, links.child(id))
                }
            }
        }
    }

    // MARK: Initial conferences

    private var slots: HTML {
        HTML {
            p("govuk-body") {
                "Slots left each day after reviews and review conferences, against the initial conferences that are booked or usually come. What one day has over goes to the next."
            }
            ListTable(
                caption: "Slots for initial conferences",
                columns: [
                    .init("Day", isShort: true), .init("Can be chaired", isNumber: true), .init("Taken", isNumber: true), .init("Left so far", isNumber: true),
                    .init("Wanted so far", isNumber: true), .init("Standing", isShort: true),
                ],
                rows: whole.conferenceSlots.days.map { day in
                    [
                        HTML(day.day.short), HTML(number(day.slots)), HTML(counted(day.taken)), HTML(number(day.freeSoFar)), HTML(number(day.demandSoFar)),
                        day.isShort ? tag("Short", .red) : tag("Enough", .green),
                    ]
                }
            ).html
        }
    }

    // MARK: What could move

    private var movable: HTML {
        let all = forecast.movable, shown = all.filter { $0.meeting.children.contains(where: isOpen) }
        return HTML {
            ListTable(
                caption: "Meetings that could be held later",
                columns: [
                    .init("Meeting"), .init("Children", isLong: true), .init("Expected on", isShort: true), .init("Due by", isShort: true),
                    .init("To the week from", isShort: true), .init("Room there", isNumber: true),
                ],
                rows: shown.prefix(40).map { each in
                    [
                        HTML(each.meeting.kind.rawValue.capitalised), names(each.meeting), HTML(each.meeting.day.short), HTML(each.meeting.due?.short),
                        HTML(each.to.short), HTML(number(each.spare)),
                    ]
                },
                whenEmpty: all.isEmpty
                    ? "No week is short, or nothing in a short week has time to move." : "\(counted(all.count, "meeting")) could move; the children are not open to you."
            ).html
            if shown.count > 40 { p("govuk-body fp-quiet") { "The first 40 of \(counted(shown.count)) are shown." } }
        }
    }

    // MARK: The test of it

    private var test: HTML {
        let test = whole.capacityBackTest
        return HTML {
            if let error = test.meanError, let share = test.percentError, let bias = test.percentBias {
                p("govuk-body") {
                    "Made as at each of \(counted(test.trials.count)) past weeks, from what was known then, the forecast of the next four weeks missed what was held by "
                    strong { "\(number(error)) meetings on average, \(NumberFormat.percent(1).text(share)) of those held" }
                    ". Over all, it was \(NumberFormat.percent(1).text(abs(bias))) too \(bias >= 0 ? "high" : "low")."
                }
                details("Each forecast of the past") {
                    ListTable(
                        caption: "Forecasts of four weeks against what was held",
                        columns: [.init("Made on", isShort: true), .init("Expected", isNumber: true), .init("Held", isNumber: true), .init("Missed by", isNumber: true)],
                        rows: test.trials.reversed().map { [HTML($0.made.short), HTML(number($0.expected)), HTML(counted($0.held)), HTML(number($0.error))] }
                    ).html
                }
            } else {
                nothing("The records do not go back far enough to test the forecast: it needs a year of reviews.")
            }
        }
    }

    private var basis: HTML {
        let habits = forecast.habits
        return HTML {
            summaryList([
                ("Reviews and review conferences", HTML("When each is due, from the same clocks as every list. A booked one counts on its day.")),
                (
                    "Held before they are due",
                    HTML("First reviews \(counted(habits.firstLead)), later reviews \(counted(habits.laterLead)) and review conferences \(counted(habits.conferenceLead)) days: the middle of the last 26 weeks.")
                ),
                (
                    "Initial conferences",
                    HTML("\(number(habits.initialMean)) a week in the last 26 weeks; \(counted(habits.initialBand.low)) to \(counted(habits.initialBand.high)) in most weeks.")
                ),
                ("Children yet to come", HTML("\(number(habits.firstReviews)) first and \(number(habits.secondReviews)) second reviews a week, as in the last 26 weeks.")),
                ("Not needed any more", HTML("In a week \(NumberFormat.percent(1).text(habits.leaving * 100)) of children leave care and \(NumberFormat.percent(1).text(habits.ending * 100)) of plans end.")),
                (
                    "Chairs",
                    HTML("\(Amount(whole.settings.number(.meetingsPerWeek, on: whole.today)).text) meetings a week for a full-time post (a setting), less booked leave, bank holidays, and posts that end.")
                ),
                ("Left out", HTML(forecast.leftOut == 0 ? "Nothing" : "\(counted(forecast.leftOut, "review or conference", "reviews and conferences")): nobody knows when they are due, or they have been overdue for half a year.")),
            ])
        }
    }
}
