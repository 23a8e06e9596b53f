public import Documents

/// A table with everything a table can have: gaps with a cause, a break, brackets, links, words, a total, definitions and a long note.
public let reviewsTable = Table(
    id: "12", number: "12", title: "Reviews held <in time>", corner: "Reviews",
    columns: [
        .init("2014-15", explanation: "As published."), .init("2015-16", breaksBefore: true), .init("Quarter 1"), .init("Remarks"),
    ],
    rows: [
        .init(
            "Held",
            [
                .init(nil, absence: "No data", reason: "The register was lost in the move."), .init(1_204), .init(312, link: "/cases?table=12&row=1"),
                .init(words: "=1+1 is text"),
            ],
            definition: "Reviews held in the period."
        ),
        .init(
            "Held in time, as a share of all those that were held",
            [
                .init(nil, absence: "No data", reason: "The register was lost in the move."),
                .init(88.25, .percent(1), reason: "One quarter is estimated."), .init(72.25, .percent(1), aside: "225"), .init(words: ""),
            ]
        ),
        .init("All", [.init(12.5, .decimal(2)), .init(0), .init(-3)], isTotal: true),
    ],
    notes: [
        "A review is in time when it is held on or before the day that regulation 33 of the Care Planning Regulations 2010 sets for it.",
        "Figures are rounded.",
    ]
)
