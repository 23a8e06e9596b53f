import Documents

/// Tables that the seed's report does not have and its readers ask for.
extension YearTables {
    static let otherTables: [Maker] = [
        Maker(id: "9a") { tables, _ in
            var maker = TableMaker(tables, "9a", "Children starting and ceasing to be looked after", quarterColumns + [.year])
            maker.add(
                TableMaker.Row(
                    label: "Looked after at the start", measure: .lookedAfterChildren,
                    definition: "Children looked after at the end of the day before the period.",
                    takenOn: { .day($0.start.adding(days: -1)) }))
            maker.add(TableMaker.Row(label: "Started", measure: .startedCare))
            maker.add(TableMaker.Row(label: "Ceased", measure: .ceasedCare))
            maker.add(
                TableMaker.Row(
                    label: "Looked after at the end", measure: .lookedAfterChildren, yearly: .atEnd, isTotal: true,
                    definition: "Start + started − ceased; the same as Table 9 at the end of the period."))
            maker.note("Start + started − ceased = end, for every period.")
            return maker.made()
        },
        Maker(id: "14a") { tables, _ in
            var maker = TableMaker(tables, "14a", "Where children went when they ceased to be looked after", quarterColumns + [.year, .earlier(1)])
            for route in Measure.Route.allCases {
                maker.add(TableMaker.Row(label: route.rawValue, measure: .ceasedCare, groups: [route.rawValue], sharesOf: .ceasedCare))
            }
            maker.add(TableMaker.Row(label: "Total", measure: .ceasedCare, isTotal: true))
            return maker.made()
        },
        Maker(id: "12a") { tables, _ in
            var maker = TableMaker(tables, "12a", "Unaccompanied asylum-seeking children", quarterColumns + [.year])
            maker.add(TableMaker.Row(label: "Number", measure: .unaccompaniedChildren, yearly: .mean))
            maker.add(
                TableMaker.Row(
                    label: "Share of looked-after children", measure: .unaccompaniedChildren, figure: .share, format: .percent(1), yearly: .mean))
            return maker.made()
        },
        Maker(id: "3a") { tables, _ in
            var maker = TableMaker(tables, "3a", "Child protection conferences and plans", quarterColumns + [.year])
            for kind in ConferenceKind.allCases {
                maker.add(
                    TableMaker.Row(
                        label: "\(kind.rawValue.prefix(1).uppercased())\(kind.rawValue.dropFirst()) conferences", measure: .conferencesHeld,
                        groups: [kind.rawValue]))
            }
            func share(_ label: String, _ measure: Measure, atEnd: Bool = false) {
                maker.add(TableMaker.Row(label: label, measure: measure, figure: .share, format: .percent(1), yearly: atEnd ? .atEnd : .whole))
            }
            share("Initial conferences within 15 working days", .initialConferencesOnTime)
            for band in ["0 to 10 working days", "11 to 15 working days", "16 to 20 working days", "21 working days or more"] {
                maker.add(TableMaker.Row(label: "… held after \(band)", measure: .initialConferencesOnTime, groups: [band], figure: .counted))
            }
            share("Conferences that were quorate", .conferencesQuorate)
            share("Plans with all reviews in time", .planReviewsOnTime, atEnd: true)
            maker.add(TableMaker.Row(label: "Plans begun", measure: .repeatPlans, figure: .counted))
            maker.add(TableMaker.Row(label: "… for the second or a further time", measure: .repeatPlans))
            maker.add(TableMaker.Row(label: "Plans ended", measure: .endedAtFirstReview, figure: .counted))
            maker.add(TableMaker.Row(label: "… at the first review", measure: .endedAtFirstReview))
            maker.add(TableMaker.Row(label: "Plans lasting two years or more", measure: .longPlans, yearly: .atEnd))
            return maker.made()
        },
        Maker(id: "1c") { tables, _ in
            var maker = TableMaker(tables, "1c", "IROs for each child in the year", [.year])
            for group in ["1", "2", "3 or more"] {
                maker.add(TableMaker.Row(label: group == "1" ? "1 IRO" : "\(group) IROs", measure: .irosPerChild, groups: [group], figure: .counted))
            }
            maker.add(TableMaker.Row(label: "Total", measure: .irosPerChild, figure: .counted, isTotal: true))
            let counts = Measure.irosPerChild.cases(tables.facts, in: tables.whole).compactMap { each -> Double? in
                if case .amount(let amount) = each.outcome { amount } else { nil }
            }.sorted()
            if !counts.isEmpty {
                maker.note("The median is \(Amount((counts[(counts.count - 1) / 2] + counts[counts.count / 2]) / 2).text).")
            }
            return maker.made()
        },
        Maker(id: "1a") { tables, _ in
            var maker = TableMaker(tables, "1a", "Posts of the IRO service", quarterColumns)
            maker.add(
                TableMaker.Row(label: "Establishment", measure: .establishment, figure: .sum, format: .decimal(1), yearly: .atEnd))
            maker.add(TableMaker.Row(label: "In post", measure: .irosInPost, figure: .sum, format: .decimal(1), yearly: .atEnd))
            maker.add(
                TableMaker.Row(
                    label: "… of which agency", measure: .irosInPost, groups: ["agency"], figure: .sum, format: .decimal(1), yearly: .atEnd))
            maker.note("Full-time equivalents on the last day of the period, worked out from the posts' and the holders' days.")
            return maker.made()
        },
        Maker(id: "20") { tables, _ in
            var maker = TableMaker(tables, "20", "Other work of the service", quarterColumns + [.year])
            maker.add(TableMaker.Row(label: "IRO visits and contacts", measure: .iroVisits))
            maker.add(TableMaker.Row(label: "Midpoint audits", measure: .midpointAudits))
            func share(_ label: String, _ measure: Measure) {
                maker.add(TableMaker.Row(label: label, measure: measure, figure: .share, format: .percent(1)))
            }
            share("Preparation meetings held", .preparationHeld)
            share("Review decisions sent in time", .decisionsOnTime)
            share("Foster carer reviews in time", .carerReviewsOnTime)
            share("Formal disputes resolved in 20 working days", .disputesResolvedInTime)
            maker.add(TableMaker.Row(label: "Collective concerns raised", measure: .concernsRaised))
            maker.add(TableMaker.Row(label: "Advocacy referrals", measure: .advocacyReferrals))
            maker.add(TableMaker.Row(label: "Independent visitors' hours, all authorities", measure: .visitorHours, figure: .sum, format: .decimal(1)))
            return maker.made()
        },
    ]
}
