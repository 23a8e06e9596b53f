import Care

/// Tables 9 to 14 and 22.
extension PlainCouncil {
    typealias Present = (child: PlainChild, care: PlainChild.Care, episode: Episode)

    /// The children looked after at the end of a day.
    func present(_ day: Day) -> [Present] {
        children.compactMap { child in child.inCare(on: day).map { (child, $0.care, $0.episode) } }
    }

    private mutating func addGroups(
        _ table: String, total: String = "Total", _ labels: [String], _ group: @escaping (Present, Day) -> String
    ) {
        let plain = self
        for label in labels {
            addStock(table, label, .mean) { day in Double(plain.present(day).count { group($0, day) == label }) }
        }
        addStock(table, total, .mean) { Double(plain.present($0).count) }
    }

    mutating func addProfile() {
        let plain = self
        addStock("9", "Number", .mean) { Double(plain.present($0).count) }
        addStock("9", "No. Per 10k", .mean) { day in
            let residents = plain.records[Population.self].entries.first {
                $0.from <= day && ($0.to == nil || day <= $0.to ?? day)
            }?.under18
            return residents.map { Double(plain.present(day).count) * 10_000 / Double($0) }
        }
        addGroups("10", total: "Number", ["Male", "Female", "Not recorded"]) { present, _ in
            ["1": "Male", "M": "Male", "2": "Female", "F": "Female"][present.child.sex] ?? "Not recorded"
        }
        addEthnicity()
        addGroups("12", ["Under 1yr", "1-4yrs", "5-9yrs", "10-15yrs", "Over 16yrs", "Not recorded"]) { present, day in
            let age = present.child.age(on: day)
            if present.child.born == nil { return "Not recorded" }
            return age < 1 ? "Under 1yr" : age < 5 ? "1-4yrs" : age < 10 ? "5-9yrs" : age < 16 ? "10-15yrs" : "Over 16yrs"
        }
        addGroups("13", ["Less than 6mths", "6-12mths", "1-2 yrs", "2-5 yrs", "More than 5yrs"]) { present, day in
            func isShorter(than months: Int) -> Bool { present.care.from.adding(months: months) > day }
            return isShorter(than: 6)
                ? "Less than 6mths"
                : isShorter(than: 12) ? "6-12mths" : isShorter(than: 24) ? "1-2 yrs" : isShorter(than: 60) ? "2-5 yrs" : "More than 5yrs"
        }
        let statuses = ["C2": "Care Orders", "C1": "Interim Care Orders", "V2": "Accom. S20", "E1": "Placement Order"]
        for label in Array(statuses.values) + ["Other", "Total"] {
            addStock("14", label, .mean) { day in
                let present = plain.present(day)
                return Self.percent(
                    present.count { label == "Total" || (statuses[$0.episode.legalStatus.rawValue] ?? "Other") == label },
                    of: present.count)
            }
        }
        let alone = records[UnaccompaniedChild.self].entries
        func isAlone(_ child: Child.ID, _ day: Day) -> Bool {
            alone.contains { $0.child == child && ($0.ceased == nil || $0.ceased ?? day > day) }
        }
        addStock("12a", "Number", .mean) { day in Double(plain.present(day).count { isAlone($0.child.id, day) }) }
        addStock("12a", "Share of looked-after children", .mean) { day in
            let present = plain.present(day)
            return Self.percent(present.count { isAlone($0.child.id, day) }, of: present.count)
        }
    }

    private mutating func addEthnicity() {
        let present = present(asAt), title = year.title
        func group(_ code: String) -> String {
            switch code {
            case "CHNE", "CNHE", "OOTH": "Other"
            case "REFU", "NOBT": "Not Recorded"
            default:
                ["W": "White", "M": "Mixed", "A": "Asian or Asian British", "B": "Black or Black British"][code.prefix(1)] ?? "Not Recorded"
            }
        }
        for label in ["White", "Mixed", "Asian or Asian British", "Black or Black British", "Other", "Not Recorded", "TOTAL"] {
            let count = present.count { label == "TOTAL" || group($0.child.ethnicity) == label }
            addStock("11", label, .last, quarters: false, year: title + " Number") { _ in Double(count) }
            addStock("11", label, .last, quarters: false, year: title + " Percentage") { _ in Self.percent(count, of: present.count) }
        }
    }
}
