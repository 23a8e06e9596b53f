import Documents

extension YearTables {
    static let quarterColumns: [TableMaker.Column] = [.quarter(0), .quarter(1), .quarter(2), .quarter(3)]
    static let yearColumns: [TableMaker.Column] = [.year, .earlier(1), .earlier(2)]

    static let reviewTables: [Maker] = [
        Maker(id: "3") { tables, _ in
            var maker = TableMaker(tables, "3", "Timeliness of reviews", quarterColumns + yearColumns)
            maker.add(
                TableMaker.Row(label: "Reviews", measure: .childrenReviewedOnTime, figure: .share, format: .percent(1)))
            maker.add(TableMaker.Row(label: "Reviews held on time", measure: .reviewsOnTime, figure: .share, format: .percent(1)))
            maker.add(
                TableMaker.Row(
                    label: "Children counted", measure: .childrenReviewedOnTime, figure: .counted, definition: "The denominator of the first row."))
            maker.add(
                TableMaker.Row(label: "Reviews counted", measure: .reviewsOnTime, figure: .counted, definition: "The denominator of the second row."))
            let target = Amount(tables.facts.settings.number(.reviewsTarget, on: tables.asAt)).text
            maker.note("“Reviews” is the share of looked-after children who had all their reviews on time; “Reviews held on time” is the share of reviews. Quarters "
                + "cannot be averaged into the year: a child late once is late for the year. Target: \(target)%.")
            return maker.made()
        },
        Maker(id: "4") { tables, _ in
            var maker = TableMaker(
                tables, "4", "Method and percentage of looked-after children participating in their review",
                [.year, .yearShare, .earlierShare(1), .earlierShare(2)])
            for code in Participation.list.codes {
                maker.add(
                    TableMaker.Row(
                        label: "\(code.code) \(participationWords[code.code] ?? code.label)", measure: .participation, groups: [code.code],
                        names: [code.code], definition: "\(code.code): \(code.label).", sharesOf: .participation, earlierShare: true))
            }
            maker.add(
                TableMaker.Row(
                    label: "Total", measure: .participation, isTotal: true, definition: "All reviews held in the period.", sharesOf: .participation,
                    earlierShare: true))
            func reading(_ label: String, _ measure: Measure) {
                maker.add(TableMaker.Row(label: label, measure: measure, sharesOf: measure, earlierShare: true))
            }
            reading("Contributed, of all reviews", .contributed)
            reading("Took part, aged 4 and over", .participated)
            reading("Took part or present (PN4), aged 4 and over", .participatedOrPresent)
            reading("Attended, of all reviews", .attended)
            maker.note("The unit is the review. Of all reviews, under-fours (PN0) are in the denominator; aged 4 and over, they are not. PN4 is present without "
                + "giving views: the last rows show what counting it changes.")
            return maker.made()
        },
        Maker(id: "5") { tables, _ in
            var maker = TableMaker(tables, "5", "Reviews chaired or co-chaired by children and young people", yearColumns)
            maker.add(TableMaker.Row(label: "Reviews", measure: .chaired))
            maker.add(TableMaker.Row(label: "of which chaired", measure: .chaired, groups: ["chaired"]))
            maker.add(TableMaker.Row(label: "of which co-chaired", measure: .chaired, groups: ["co-chaired"]))
            maker.note("Attending a review is not co-chairing it: the child led some or all of the meeting.")
            return maker.made()
        },
        Maker(id: "7") { tables, _ in
            var maker = TableMaker(tables, "7", "Children and young people seen and spoken to by the IRO before the review", quarterColumns + yearColumns)
            maker.add(TableMaker.Row(label: "Seen", measure: .seenBeforeReview))
            maker.add(TableMaker.Row(label: "Not Seen", measure: .seenBeforeReview, figure: .missed))
            maker.add(
                TableMaker.Row(
                    label: "No entry", measure: .seenBeforeReview, figure: .excluded, definition: "Reviews for which no entry was made; in neither row above."))
            maker.add(
                TableMaker.Row(
                    label: "Seen, of those with an entry", measure: .seenBeforeReview, figure: .share, format: .percent(1),
                    definition: "Seen ÷ (seen + not seen)."))
            maker.note("The figures are numbers of reviews; the last row is the percentage.")
            return maker.made()
        },
        Maker(id: "8") { tables, _ in
            var maker = TableMaker(tables, "8", "Review records distributed within 20 working days", quarterColumns + [.year])
            maker.add(TableMaker.Row(label: "LAC Minutes completed in timescale", measure: .minutesOnTime))
            maker.add(TableMaker.Row(label: "LAC Minutes completed out of timescale", measure: .minutesOnTime, figure: .missed))
            maker.add(
                TableMaker.Row(
                    label: "In timescale, of those completed", measure: .minutesOnTime, figure: .share, format: .percent(1),
                    definition: "In timescale ÷ completed. Minutes not yet distributed are in neither."))
            maker.add(
                TableMaker.Row(
                    label: "Not distributed, and overdue", measure: .minutesOnTime, groups: ["overdue"], figure: .excluded,
                    definition: "Tracked, not distributed by the end of the year, and past the limit."))
            maker.add(
                TableMaker.Row(
                    label: "Not distributed, and not yet due", measure: .minutesOnTime, groups: ["not due"], figure: .excluded,
                    definition: "Tracked, not distributed by the end of the year, and within the limit."))
            let days = tables.facts.settings.whole(.distributionDays, on: tables.asAt)
            maker.note("By the quarter in which the review was held; the limit is \(days) working days after it. Reviews whose dates nobody kept are in no row.")
            return maker.made()
        },
    ]

    static let participationWords = [
        "PN0": "Child under 4 at the time of review", "PN1": "Attends and speaks for him or herself", "PN2": "Attends, views represented by advocate",
        "PN3": "Attends, views conveyed non-verbally", "PN4": "Attends, but does not convey views", "PN5": "Does not attend but briefs an advocate",
        "PN6": "Does not attend but conveys views in writing or otherwise", "PN7": "Does not attend nor are views conveyed",
    ]
}
