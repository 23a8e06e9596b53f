extension Measure {
    /// Children with three or more placements in the twelve months up to the end of the period. Three placements are two moves.
    public static let threeOrMorePlacements = Measure(
        "three-or-more-placements", title: "Children with three or more placements",
        counting: "children looked after at the end of the last day of the period",
        met: "three or more placements in the twelve months to that day (or since 1 April, if the setting says so); those open at the start count, "
            + "temporary moves and being placed for adoption by the current carer do not",
        basis: "DfE, formerly NI 62", unit: .children, span: .stock, reads: [Episode.self, HeaderEntry.self]
    ) { facts, period in
        let day = period.end
        let sinceApril = facts.settings.text(.placementsWindow, on: day) == "year-to-date"
        let start = sinceApril ? ReportingYear(containing: day).start : day.adding(days: 1).adding(years: -1)
        return facts.lookedAfter(on: day).map { child in
            // A child who left and came back has two periods of care in the window.
            let count = facts.placementCount(of: child.child, from: start, through: day)
            return Case(
                .child(facts.children[child.child].id), day: day, count >= 3 ? .met : .missed,
                record: RecordReference("episodes", facts.episodes.ids[child.episode]))
        }
    }

    /// Under-16s looked after for two and a half years who have lived with the same carer for two.
    public static let longTermStability = Measure(
        "long-term-stability", title: "Children in a stable long-term placement",
        counting: "children under 16 looked after at the end of the period, continuously for two and a half years or more",
        met: "in the same placement for two years or more, or placed for adoption and the two stays together two years or more",
        basis: "DfE, formerly NI 63", unit: .children, span: .stock, reads: [Episode.self, HeaderEntry.self]
    ) { facts, period in
        let day = period.end
        return facts.lookedAfter(on: day).compactMap { child in
            let known = facts.children[child.child]
            let care = facts.periods[child.period]
            guard let born = known.born, day.age(bornOn: born) < 16, care.from <= day.adding(months: -30) else { return nil }
            let spells = facts.placements(of: care, from: care.from, through: day)
            guard let last = spells.last else { return nil }
            var since = last.from
            let isPlaced = facts.episodes.rows[facts.underlyingPlacement(child)].placement.isAdoption
            if isPlaced, facts.episodes.rows[last.episode].placement.isAdoption, spells.count > 1 { since = spells[spells.count - 2].from }
            return Case(
                .child(known.id), day: day, since <= day.adding(years: -2) ? .met : .missed,
                record: RecordReference("episodes", facts.episodes.ids[child.episode]))
        }
    }

    /// Children who started to be looked after in the period.
    public static let startedCare = Measure(
        "started-care", title: "Children who started to be looked after", counting: "periods of care that began in the period, short breaks left out",
        basis: "SSDA903: an episode with reason S", unit: .children, span: .flow, reads: [Episode.self, HeaderEntry.self]
    ) { facts, period in
        facts.periods.filter { period.contains($0.from) && $0.to != $0.from }.map { care in
            Case(
                .child(facts.children[care.child].id), day: care.from, .met,
                record: RecordReference("episodes", facts.episodes.ids[care.episodes.lowerBound]))
        }
    }

    /// Children who ceased to be looked after in the period, by why.
    public static let ceasedCare = Measure(
        "ceased-care", title: "Children who ceased to be looked after", counting: "periods of care that ended in the period, short breaks left out",
        basis: "SSDA903: an episode that ended other than by X1", unit: .children, span: .flow, reads: [Episode.self, HeaderEntry.self]
    ) { facts, period in
        facts.periods.filter { period.contains($0.to) && $0.to != $0.from }.compactMap { care in
            guard let to = care.to else { return nil }
            let last = care.episodes.upperBound - 1
            return Case(
                .child(facts.children[care.child].id), day: to, .met,
                group: Route(facts.episodes.rows[last].ending).rawValue, record: RecordReference("episodes", facts.episodes.ids[last]))
        }
    }

    /// The ways out of care, from the codes of every year.
    public enum Route: String, CaseIterable, Sendable {
        case adopted = "Adopted"
        case specialGuardianship = "Special guardianship order"
        case arrangementsOrder = "Child arrangements order"
        case home = "Returned home"
        case otherHome = "Left to live with others without parental responsibility"
        case independence = "Independent living"
        case stayingPut = "Remained with carers at 18"
        case otherAuthority = "Taken over by another authority"
        case adultCare = "Adult social care"
        case custody = "Custody or end of remand"
        case died = "Died"
        case other = "Other"

        init(_ ending: EpisodeEnding?) {
            self = switch ending?.rawValue {
            case "E11", "E12": .adopted
            case "E43", "E44", "E45", "E46", "E47", "E48": .specialGuardianship
            case "E41": .arrangementsOrder
            case "E4", "E4A", "E4B": .home
            case "E13": .otherHome
            case "E5", "E6": .independence
            case "E17": .stayingPut
            case "E3": .otherAuthority
            case "E7": .adultCare
            case "E9", "E14": .custody
            case "E2": .died
            default: .other
            }
        }
    }
}
