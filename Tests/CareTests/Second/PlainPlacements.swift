import Care

/// Tables 15 to 18.
extension PlainCouncil {
    mutating func addPlacements() {
        let plain = self
        addStock("15", "3+ Moves", .mean) { day in
            Double(plain.present(day).count { $0.child.placements(inTheYearTo: day) >= 3 })
        }
        addStock("15", "Share of looked-after children", .mean) { day in
            let present = plain.present(day)
            return Self.percent(present.count { $0.child.placements(inTheYearTo: day) >= 3 }, of: present.count)
        }
        addStock("15", "Under 16 and stable for two years", .last) { day in
            let long = plain.present(day).filter { $0.child.age(on: day) < 16 && $0.care.from <= day.adding(months: -30) }
            let stable = long.count { present in
                let stays = present.child.stays(present.care, upTo: day)
                guard let last = stays.last else { return false }
                // The current stay began as a placement for adoption, and still is one.
                let first = present.care.episodes.last { $0.from == last.from }
                let now = present.child.home(present.care, present.episode)
                let isForAdoption = [first, now].allSatisfy { $0?.placement.rawValue.hasPrefix("A") ?? false }
                let since = isForAdoption && stays.count > 1 ? stays[stays.count - 2].from : last.from
                return since <= day.adding(months: -24)
            }
            return Self.percent(stable, of: long.count)
        }
        let labels = [
            "Internal Foster Placement", "External Foster Placement", "Placed with Parents", "Children's Homes and Hostels",
            "Placed for Adoption", "Other", "Total",
        ]
        for label in labels {
            addStock("16", label, .mean) { day in
                Double(plain.present(day).count { label == "Total" || Self.placement($0.child.home($0.care, $0.episode)) == label })
            }
        }
        addLocations()
        addHealth()
    }

    private static func placement(_ episode: Episode) -> String {
        switch episode.placement.rawValue {
        case "U1", "U2", "U3", "U4", "U5", "U6":
            episode.provider?.rawValue == "PR1" ? "Internal Foster Placement" : "External Foster Placement"
        case "P1": "Placed with Parents"
        case "K1", "K2", "H5": "Children's Homes and Hostels"
        case "A3", "A4", "A5", "A6": "Placed for Adoption"
        default: "Other"
        }
    }

    private mutating func addLocations() {
        let end = asAt, start = year.start, title = year.title
        let own = item("authority_ons_code")
        var places: [String: Postcode] = [:]
        for place in records[Postcode.self].entries { places[place.postcode.filter { $0 != " " }.uppercased()] = place }
        func find(_ postcode: String?) -> Postcode? { postcode.flatMap { places[$0.filter { $0 != " " }.uppercased()] } }
        func location(_ episode: Episode) -> String {
            guard let there = find(episode.placementPostcode) else { return "Not known" }
            if there.authority == own { return "Placements in LA" }
            guard let home = find(episode.homePostcode) else { return "Placements Outside LA" }
            let east = Double(home.easting - there.easting), north = Double(home.northing - there.northing)
            let tenths = ((east * east + north * north).squareRoot() / 1609.3 * 10).rounded()
            return tenths > 200 ? "Placements +20miles" : "Placements Outside LA"
        }
        let stock = present(end).map { location($0.child.home($0.care, $0.episode)) }
        let started = children.flatMap(\.cares).filter { $0.from >= start && $0.from <= end }.compactMap(\.episodes.first).map(location)
        for label in ["Placements in LA", "Placements Outside LA", "Placements +20miles", "Not known", "Total"] {
            func isMeant(_ location: String) -> Bool { label == "Total" || location == label }
            addStock("17", label, .last, quarters: false) { _ in Double(stock.count(where: isMeant)) }
            addFlow("17", label, quarters: false, year: "Started in \(title)") { _ in Double(started.count(where: isMeant)) }
        }
    }

    private mutating func addHealth() {
        let plain = self, start = year.start
        addStock("18", "Health and Dental Checks", .last) { day in
            let before = day.adding(days: 1).adding(months: -12)
            let long = plain.present(day).filter { present in
                let hadBreak = present.child.episodes.contains {
                    PlainChild.isShortBreak($0) && $0.from <= day && ($0.to == nil || $0.to ?? before >= before)
                }
                return present.care.from <= before && !hadBreak
            }
            let met = long.count { present in
                let done = plain.records[HealthCheck.self].entries.filter {
                    $0.child == present.child.id && $0.held >= start && $0.held <= day && $0.outcome == "done"
                }
                return done.contains { $0.kind.hasSuffix("health assessment") } && done.contains { $0.kind == "dental check" }
            }
            return Self.percent(met, of: long.count)
        }
        addStock("18", "No. of SDQs completed", .last) { day in
            plain.count(SDQForm.self) { $0.completed >= start && $0.completed <= day }
        }
        addStock("18", "Up-to-date PEP in Place", .last) { day in
            let pupils = plain.present(day).filter { (5...16).contains($0.child.age(on: day)) }
            let current = pupils.count { pupil in
                let plans = plain.records[EducationPlan.self].entries.filter { $0.child == pupil.child.id && $0.held <= day }
                return plans.max { $0.held < $1.held }?.due.map { $0 >= day } ?? false
            }
            return Self.percent(current, of: pupils.count)
        }
    }
}
