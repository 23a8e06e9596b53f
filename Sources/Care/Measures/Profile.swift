extension Measure {
    /// Looked-after children by sex as recorded.
    public static let lookedAfterBySex = profile(
        "looked-after-by-sex", title: "Looked-after children by sex", groups: "male, female, not recorded", basis: "SSDA903 header, SEX"
    ) { facts, child, _ in
        (facts.children[child.child].sex?.group ?? .notRecorded).rawValue
    }

    /// Looked-after children by ethnic group. Refused and not yet obtained are both not recorded.
    public static let lookedAfterByEthnicity = profile(
        "looked-after-by-ethnicity", title: "Looked-after children by ethnicity", groups: "five ethnic groups and not recorded",
        basis: "SSDA903 header, ETHNIC, grouped as the national tables group it; where Chinese belongs is a setting"
    ) { facts, child, day in
        let asian = facts.settings.text(.chineseGroup, on: day) == "asian"
        return (facts.children[child.child].ethnicity?.group(chineseIsAsian: asian) ?? .notRecorded).rawValue
    }

    /// Looked-after children by their age on the day, not today's.
    public static let lookedAfterByAge = profile(
        "looked-after-by-age", title: "Looked-after children by age", groups: "age in completed years on that day",
        basis: "DfE age bands: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over"
    ) { facts, child, day in
        guard let born = facts.children[child.child].born else { return AgeBand.unknown.rawValue }
        return AgeBand(age: day.age(bornOn: born)).rawValue
    }

    public enum AgeBand: String, CaseIterable, Sendable {
        case under1 = "Under 1yr"
        case oneToFour = "1-4yrs"
        case fiveToNine = "5-9yrs"
        case tenToFifteen = "10-15yrs"
        case sixteenAndOver = "Over 16yrs"
        case unknown = "Not recorded"

        init(age: Int) {
            self = switch age {
            case ..<1: .under1
            case 1...4: .oneToFour
            case 5...9: .fiveToNine
            case 10...15: .tenToFifteen
            default: .sixteenAndOver
            }
        }
    }

    /// Looked-after children by how long the current period of care has lasted.
    public static let lookedAfterByTimeInCare = profile(
        "looked-after-by-time-in-care", title: "Looked-after children by time in care",
        groups: "time since the current period of care began, in calendar months",
        basis: "SSDA903: from the last episode that started care; a child with a break counts from the latest start"
    ) { facts, child, day in
        TimeInCare(months: day.months(since: facts.periods[child.period].from)).rawValue
    }

    /// Half-open bands: exactly six months is in the second.
    public enum TimeInCare: String, CaseIterable, Sendable {
        case underSixMonths = "Less than 6mths"
        case underOneYear = "6-12mths"
        case underTwoYears = "1-2 yrs"
        case underFiveYears = "2-5 yrs"
        case fiveYearsAndMore = "More than 5yrs"

        init(months: Int) {
            self = switch months {
            case ..<6: .underSixMonths
            case 6..<12: .underOneYear
            case 12..<24: .underTwoYears
            case 24..<60: .underFiveYears
            default: .fiveYearsAndMore
            }
        }
    }

    /// Looked-after children by legal status on the day.
    public static let lookedAfterByLegalStatus = profile(
        "looked-after-by-legal-status", title: "Looked-after children by legal status",
        groups: "C2, C1, V2, E1 and all others; a child with a care order and a placement order is recorded as E1", basis: "SSDA903 episodes, LS"
    ) { facts, child, _ in
        facts.episodes.rows[child.episode].legalStatus.group.rawValue
    }

    /// Looked-after children by type of placement; a child on a temporary move counts where they will return to.
    public static let lookedAfterByPlacement = profile(
        "looked-after-by-placement", title: "Looked-after children by placement type",
        groups: "placement type and provider; a temporary move (T0 to T4) counts as the placement the child returns to",
        basis: "SSDA903 episodes, PLACE and PLACE_PROVIDER; domain reference, Table 16"
    ) { facts, child, _ in
        let episode = facts.episodes.rows[facts.underlyingPlacement(child)]
        return PlacementGroup(episode.placement, episode.provider).rawValue
    }

    public enum PlacementGroup: String, CaseIterable, Sendable {
        case internalFostering = "Internal Foster Placement"
        case externalFostering = "External Foster Placement"
        case withParents = "Placed with Parents"
        case homes = "Children's Homes and Hostels"
        case adoption = "Placed for Adoption"
        case other = "Other"

        init(_ placement: PlacementType, _ provider: PlacementProvider?) {
            if placement.isFostering {
                self = provider?.isOwn ?? false ? .internalFostering : .externalFostering
            } else if placement.isAdoption || placement.rawValue == "A1" || placement.rawValue == "A2" {
                self = .adoption
            } else if placement.isWithParents {
                self = .withParents
            } else {
                self = ["K1", "K2", "H5", "H1", "H2", "H3", "H4"].contains(placement.rawValue) ? .homes : .other
            }
        }
    }

    /// Looked-after children by where they are placed: three bands that do not overlap, and not known.
    public static let lookedAfterByLocation = profile(
        "looked-after-by-location", title: "Looked-after children by placement location",
        groups: "inside the authority; outside and within 20 miles or at an unknown distance; outside and over 20 miles; no postcode",
        basis: "DfE: inside or outside the authority's boundary by the placement's postcode, miles in a straight line from home",
        reads: [Postcode.self, Episode.self, HeaderEntry.self]
    ) { facts, child, day in
        facts.location(of: facts.episodes.rows[facts.underlyingPlacement(child)], on: day).rawValue
    }

    /// Children who started to be looked after in the period, by where they were first placed.
    public static let startedByLocation = Measure(
        "started-by-location", title: "Children who started to be looked after, by placement location",
        counting: "children whose period of care began in the period, by where they were first placed", basis: Measure.lookedAfterByLocation.basis,
        unit: .children, span: .flow, reads: [Postcode.self, Episode.self, HeaderEntry.self]
    ) { facts, period in
        facts.periods.filter { $0.startIsKnown && period.contains($0.from) }.map { care in
            let episode = care.episodes.lowerBound
            return Case(
                .child(facts.children[care.child].id), day: care.from, .met,
                group: facts.location(of: facts.episodes.rows[episode], on: care.from).rawValue,
                record: RecordReference("episodes", facts.episodes.ids[episode]))
        }
    }

    /// Unaccompanied asylum-seeking children among those looked after.
    public static let unaccompaniedChildren = Measure(
        "unaccompanied-children", title: "Unaccompanied asylum-seeking children",
        counting: "children looked after at the end of the last day of the period", met: "an unaccompanied asylum-seeking child on that day",
        basis: "SSDA903 UASC module; the status ends on DUC and at 18", unit: .children, span: .stock,
        reads: [Episode.self, HeaderEntry.self, UnaccompaniedChild.self]
    ) { facts, period in
        let day = period.end
        let unaccompanied: Set<Child.ID> = facts.memo.value("unaccompanied \(day)") {
            Set(facts.records[UnaccompaniedChild.self].entries.filter { $0.ceased.map { $0 > day } ?? true }.map(\.child))
        }
        return facts.lookedAfter(on: day).map { child in
            let id = facts.children[child.child].id
            return Case(
                .child(id), day: day, unaccompanied.contains(id) ? .met : .missed,
                record: RecordReference("episodes", facts.episodes.ids[child.episode]))
        }
    }
}
