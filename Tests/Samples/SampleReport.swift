public import Documents

/// A report with everything a report can have: every kind of block, a gap, a break in a series, notes, figures with and without a source.
public let sampleReport = Report(
    id: "annual-report-2016-17", title: "Independent Reviewing Officer annual report 2016-17", subtitle: "1 April 2016 to 31 March 2017",
    authority: "Exampleshire Council",
    facts: [.init("Reporting year", "2016-17"), .init("Figures as at", "31 March 2017"), .init("Author", "Head of Safeguarding & Review")],
    marking: "OFFICIAL-SENSITIVE", draft: "Draft: not yet published",
    sections: [
        .init(
            id: "introduction", number: "1", title: "Introduction",
            blocks: [
                .figures([
                    .init(.init("1,204", reference: "reviews 2016-17", meaning: "Reviews held in the year.", link: "/measures/reviews", value: 1_204), "reviews held in the year"),
                    .init(.init("96.5%", reference: "reviews-on-time 2016-17", value: 96.5), "of reviews held in time"),
                    .init(.init("11 of 12", reference: "chaired 2016-17"), "meetings chaired by the child"),
                    .init(.init("61", reference: "caseload 2016-17", value: 61), "cases for each officer, on average"),
                ]),
                .paragraph(number: "1.1", [
                    .text("The service held "), .figure(.init("1,204", reference: "reviews 2016-17", meaning: "Reviews held in the year.", value: 1_204)),
                    .text(" reviews, "), .strong("more than in any year before"), .text(", and "), .emphasis("almost all"), .text(" of them in time ("), .table(id: "12"),
                    .text("). It used 14"), .note(0), .text(" rooms."),
                ]),
                .paragraph(number: "", [.text("A paragraph without a number, and a "), .link("link to the law", address: "https://www.legislation.gov.uk/uksi/2010/959"), .text(".")]),
                .list(isOrdered: false, [[.text("Children & carers first")], [.text("Plans <that> work"), .note(0)]]),
                .list(isOrdered: true, [[.text("Ask")], [.text("Listen")], [.text("Act")]]),
                .callout("What has changed", [.text("Reviews are now counted on the day they are held, not on the day they fell due."), .note(1)]),
            ]),
        .init(id: "performance", number: "2", title: "Caseloads and performance"),
        .init(
            id: "timeliness", number: "2.1", title: "Timeliness",
            blocks: [
                .heading(2, number: "", "Why some were late"),
                .paragraph(number: "2.1.1", [.text("Most late reviews waited for an interpreter.")]),
                .heading(3, number: "", "Interpreters"),
                .table(reviewsTable),
                .chart(
                    .init(
                        id: "chart-12", number: "1", title: "Reviews held, by year", alternative: "Reviews held, by year. 2014-15 no figure; 2015-16 1,204.",
                        drawing: Chart.bars(
                            .init(id: "chart-12", title: "Reviews held, by year"), categories: ["2014-15", "2015-16"], series: [.init("Held", [nil, 1_204])], format: .count),
                        data: Table(
                            id: "chart-12-data", number: "", title: "Reviews held, by year", corner: "Year", columns: [.init("Held")],
                            rows: [.init("2014-15", [.init(nil, absence: "No data")]), .init("2015-16", [.init(1_204)])]))),
            ]),
        .init(
            id: "voice", number: "3", title: "What children said",
            blocks: [
                .quote([.text("My officer rang me before the meeting, so I knew what would happen.")], by: "A child of 9"),
                .drawing(Chart.bars(.init(id: "leaf", title: "Leaves"), categories: ["a"], series: [.init("", [1])], format: .count)),
                .pageBreak,
                .paragraph(number: "3.1", [.text("More than "), .figure(.init("40")), .text(" children said so.")]),
            ]),
    ],
    notes: ["Of these, two were let.", "As the Handbook of 2010 asks, paragraph 7.11.", "A note that nothing mentions."])
