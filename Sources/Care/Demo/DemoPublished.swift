extension DemoWorld {
    /// Figures of the two years before, in the tables, rows and columns an annual report has; all of them invented.
    mutating func fillPublished() {
        var dice = dice("published")
        var rows: [PublishedFigure] = []
        func add(_ table: String, _ row: String, _ column: String, _ value: Double, _ text: String? = nil) {
            var figure = PublishedFigure()
            figure.table = table
            figure.row = row
            figure.column = column
            figure.value = Amount(value, text: text)
            figure.note = "the service’s report of that year (invented)"
            rows.append(figure)
        }
        /// Shares that add up to the whole; the last row takes what rounding leaves.
        func split(_ table: String, _ column: String, _ whole: Int, _ shares: KeyValuePairs<String, Int>) {
            var left = whole
            for (index, share) in shares.enumerated() {
                let part = index == shares.count - 1 ? left : min(left, whole * (share.value * 10 + dice.int(-8, 8)) / 1000)
                add(table, share.key, column, Double(part))
                left -= part
            }
            add(table, "Total", column, Double(whole))
        }
        func tenth(_ table: String, _ row: String, _ column: String, _ value: Double) {
            let tenths = Int((value * 10).rounded())
            add(table, row, column, Double(tenths) / 10, "\(tenths / 10).\(tenths % 10)")
        }
        let last = stock(on: year.start.adding(days: -1))
        for (earlier, total) in [(year.previous, last), (year.previous.previous, last * 97 / 100)] {
            let column = earlier.title
            split("10 gender", column, total, ["Male": 53, "Female": 47])
            split("12 age", column, total, ["Under 1": 6, "1-4": 15, "5-9": 21, "10-15": 41, "16+": 17])
            split("13 time in care", column, total, ["<6m": 14, "6-12m": 11, "1-2y": 16, "2-5y": 34, "5y+": 25])
            split(
                "16 placement type", column, total,
                [
                    "Internal foster": 48, "External foster": 25, "Placed with parents": 6, "Children's homes and hostels": 11,
                    "Placed for adoption": 5, "Other": 5,
                ])
            add("15 three or more placements", "3+ moves", column, Double(total * dice.int(75, 100) / 1000))
            add("9 looked after", "Number", column, Double(total))
            tenth("9 looked after", "Per 10,000", column, Double(total) * 10_000 / Double(residents))
            add("17 placement location (new)", "In the authority", column, Double(total * dice.int(50, 56) / 100))
            add("17 placement location (new)", "Outside the authority", column, Double(total * dice.int(30, 34) / 100))
            add("17 placement location (new)", "Over 20 miles", column, Double(total * dice.int(9, 12) / 100))
            let protection = total * dice.int(56, 62) / 100, carers = total * dice.int(9, 11) / 100
            let posts = Double(total) / Double(dice.int(40, 45))
            add("1 caseload", "LAC", column, Double(total))
            add("1 caseload", "CP", column, Double(protection))
            tenth("1 caseload", "Foster carers (0.5 of a case)", column, Double(carers))
            tenth("1 caseload", "Total", column, Double(total + protection + carers))
            tenth("1 caseload", "IROs in post", column, posts)
            add("1 caseload", "Average", column, (Double(total + protection + carers) / max(0.1, posts)).rounded())
            add("2 meetings held", "LAC", earlier.name, Double(total * dice.int(245, 262) / 100))
            add("2 meetings held", "CP", earlier.name, Double(total * dice.int(140, 155) / 100))
            tenth("3 reviews within timescale %", "Reviews", column, Double(dice.int(915, 948)) / 10)
            split(
                "4 participation", column + " %", 100,
                [
                    "PN0": 17, "PN1": 31, "PN2": 2, "PN3": 2, "PN4": 2, "PN5": 10, "PN7": 3, "PN6": 33,
                ])
            add("5 chaired or co-chaired", "Reviews", column, Double(total * dice.int(5, 7) / 100))
            add("7 seen before review", "Seen", column, Double(total * dice.int(150, 168) / 100))
            add("7 seen before review", "Not seen", column, Double(total * dice.int(72, 86) / 100))
            add("18 health and education", "Health and dental checks %", column, Double(dice.int(76, 84)))
            add("18 health and education", "SDQs completed", column, Double(total * dice.int(48, 55) / 100))
            add("18 health and education", "Up-to-date PEP %", column, Double(dice.int(88, 94)))
        }
        let groups: KeyValuePairs<String, Int> = [
            "White": 67, "Mixed": 15, "Asian or Asian British": 8, "Black or Black British": 6, "Not recorded": 1, "Other": 3,
        ]
        split("11 ethnicity", year.previous.title + " n", last, groups)
        split("11 ethnicity", year.previous.title + " %", 100, groups)
        let status = ["Care order", "Interim care order", "Accommodated s.20", "Placement order", "Other"]
        for (column, shares) in [
            (year.previous.title, [60, 16, 16, 8, 0]), (year.previous.previous.title, [59, 15, 17, 9, 0]),
            ("National", [57, 17, 19, 6, 1]),
        ] {
            for (row, share) in zip(status, shares) { add("14 legal status %", row, column, Double(share)) }
        }
        tenth("9 looked after", "Per 10,000", "Regional", 88)
        tenth("9 looked after", "Per 10,000", "National", 70)
        put(rows)
    }
}
