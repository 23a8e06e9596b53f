extension Check {
    /// 526: every placement has a provider, except temporary ones and those of no kind of ours.
    public static let providerMissing = eachEpisode(
        "provider-missing", title: "Placement without a provider", basis: "SSDA903 rule 526"
    ) { episode, _ in
        guard episode.provider == nil, !episode.placement.hasNoProvider else { return nil }
        return "The episode that began on \(episode.from.short) is placed in \(episode.placement.rawValue) and has no provider. "
            + "Fill in PLACE_PROVIDER."
    }

    /// Temporary placements, and Z1 and the codes that replaced it, have no provider.
    public static let providerNotWanted = eachEpisode(
        "provider-not-wanted", title: "Provider given for a placement that has none", basis: "SSDA903 Episodes, PLACE_PROVIDER"
    ) { episode, _ in
        guard let provider = episode.provider, episode.placement.hasNoProvider else { return nil }
        return "The episode that began on \(episode.from.short) is placed in \(episode.placement.rawValue), which has no provider, but "
            + "\(provider.rawValue) is given. Empty PLACE_PROVIDER."
    }

    /// 527 to 531 and 550: parents are their own provider, PR0, and nobody else is.
    public static let providerOfParents = eachEpisode(
        "provider-of-parents", title: "Provider does not go with the placement", basis: "SSDA903 rules 527 to 531, 550"
    ) { episode, _ in
        guard let provider = episode.provider?.rawValue, !episode.placement.hasNoProvider else { return nil }
        if episode.placement.rawValue == "P1" {
            guard provider != "PR0" else { return nil }
            return "The episode that began on \(episode.from.short) is placed with parents (P1) and provided by \(provider). "
                + "The provider of P1 is PR0."
        }
        guard provider == "PR0" else { return nil }
        return
            "The episode that began on \(episode.from.short) is placed in \(episode.placement.rawValue) and provided by PR0, which goes "
            + "with "
            + "P1 only. Correct PLACE or PLACE_PROVIDER."
    }

    /// 218: placements that Ofsted inspects have its number. Outside England there is none. Only what the collection year tells of is
    /// looked at.
    public static let ofstedNumberMissing = Check(
        "ofsted-number-missing", title: "Placement without an Ofsted number", basis: "SSDA903 rule 218", severity: .warning,
        reads: [Episode.self]
    ) { facts in
        var found: [Found] = []
        var abroad: Set<String> = []
        for postcode in facts.records[Postcode.self].entries where !postcode.authority.hasPrefix("E") { abroad.insert(postcode.postcode) }
        for child in facts.children.indices {
            for index in facts.episodes.range(child) where facts.episodes.rows[index].urn == nil {
                let episode = facts.episodes.rows[index]
                if episode.placement.hasNoOfstedNumber { continue }
                if let to = episode.to, to < facts.year(told: facts.episodes.years[index]).start { continue }
                if !abroad.isEmpty, let postcode = episode.placementPostcode, abroad.contains(postcode) { continue }
                found.append(
                    facts.found(
                        episode: index, of: child,
                        "The episode that began on \(episode.from.short) is placed in \(episode.placement.rawValue) and has no URN. "
                            + "Fill it in, with "
                            + "XXXXXXX for a provider Ofsted does not inspect; leave it empty outside England."))
            }
        }
        return found
    }

    /// 222: other placements have no Ofsted number.
    public static let ofstedNumberNotWanted = eachEpisode(
        "ofsted-number-not-wanted", title: "Ofsted number for a placement that has none", basis: "SSDA903 rule 222"
    ) { episode, _ in
        guard let urn = episode.urn, urn != "XXXXXXX", episode.placement.hasNoOfstedNumber else { return nil }
        return
            "The episode that began on \(episode.from.short) is placed in \(episode.placement.rawValue), which Ofsted does not inspect, "
            + "but has "
            + "a URN. Empty it, or correct PLACE."
    }

    /// 371 to 374: the age from which a child may live in some placements.
    public static let placementAge = eachEpisode(
        "placement-age", title: "Child too young for the placement", basis: "SSDA903 rules 371, 372, 373, 374"
    ) { episode, born in
        let place = episode.placement.rawValue
        guard let born, let age = youngest[place], episode.from < born.birthday(age) else { return nil }
        return
            "The episode that began on \(episode.from.short) is placed in \(place), which is for children of \(age) and over, and the "
            + "child was "
            + "younger. Correct PLACE or the day of birth."
    }

    private static let youngest = ["K3": 16, "H5": 16, "R5": 10, "S1": 4, "P3": 14]

    /// 386, 387, 389, 407, 460: how care can end at what age.
    public static let endingAge = eachEpisode(
        "ending-age", title: "Care ended in a way that does not go with the age", basis: "SSDA903 rules 386, 387, 389, 407, 460"
    ) { episode, born in
        guard let born, let to = episode.to, let ending = episode.ending?.rawValue, ending != "X1" else { return nil }
        let limit: String
        switch ending {
        case "E11", "E12":
            guard to >= born.birthday(18) else { return nil }
            limit = "an adoption, which is not made from 18 on"
        case "E43", "E44", "E45", "E46", "E47", "E48":
            guard to > born.birthday(18) else { return nil }
            limit = "special guardianship, which is not made after 18"
        case "E5", "E6":
            guard to < born.birthday(14) else { return nil }
            limit = "independent living, which is not for children under 14"
        case "E7":
            guard to < born.birthday(16) else { return nil }
            limit = "residential care of adult social care, which is not for children under 16"
        case "E17":
            guard to < born.birthday(18) else { return nil }
            limit = "staying with the carers at 18 or over, and the child was younger"
        default: return nil
        }
        return "Care ended on \(to.short) with \(ending): \(limit). Correct REC, DEC or the day of birth."
    }
}

extension PlacementType {
    /// T0 to T4, Z1 and Z11 to Z14.
    var hasNoProvider: Bool { rawValue.first == "T" || rawValue.first == "Z" }

    /// Placements Ofsted does not inspect (rule 222).
    var hasNoOfstedNumber: Bool {
        switch rawValue {
        case "H5", "P1", "P2", "P3", "R1", "R2", "R5": true
        default: hasNoProvider
        }
    }
    /// The same code, or the one that took its place: supported accommodation was H5 until 2023-24 and K3 after, and Z1 was split in
    /// 2025-26.
    func isRenamed(as other: PlacementType) -> Bool {
        rawValue == other.rawValue || (rawValue == "H5" && other.rawValue == "K3") || (rawValue == "Z1" && other.rawValue.first == "Z")
    }
}
