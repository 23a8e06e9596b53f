extension DemoWorld {
    /// A placement that fits the child's age, the legal status and the codes of the year.
    func placement(_ child: DemoChild, on day: Day, legal: String, _ dice: inout Dice) -> DemoPlacement {
        let age = child.age(on: day)
        let supported = year.endsIn >= 2025 ? "K3" : "H5"
        let alone = year.endsIn <= 2023 ? "P2" : supported
        let other = year.endsIn >= 2026 ? "Z12" : "Z1"
        var code: String
        if legal == "J1" {
            code = dice.word(["R5", "K2", "K1"])
        } else if child.isUnaccompanied {
            code = age >= 16 ? dice.word(weighted: [supported: 45, "U6": 45, alone: 10]) : "U6"
        } else if age < 10 {
            code = dice.word(weighted: ["U6": 72, "U3": 17, "U4": 6, "K2": age >= 6 ? 3 : 0, "R3": age < 2 ? 3 : 0, "U5": age < 2 ? 3 : 0])
        } else if age < 16 {
            code = dice.word(weighted: ["U6": 54, "U4": 12, "U3": 10, "K2": 20, "S1": 1, "R1": 1, "K1": 1, other: 1])
        } else {
            code = dice.word(weighted: ["U6": 40, "U4": 8, "U3": 8, "K2": 18, supported: 20, alone: 4, other: 2])
        }
        if ["C1", "C2"].contains(legal), child.home != nil, dice.percent(legal == "C2" ? 9 : 6) { code = "P1" }
        let where_ = child.isUnaccompanied ? nil : nearby(&dice)
        switch code {
        case "P1": return DemoPlacement(code: code, provider: "PR0", postcode: child.home)
        case "U1", "U2", "U3": return DemoPlacement(code: code, provider: "PR1", postcode: where_, urn: "1259999")
        case "U4", "U5", "U6":
            let provider = dice.word(weighted: ["PR1": 58, "PR4": 36, "PR5": 6])
            return DemoPlacement(
                code: code, provider: provider, postcode: where_, urn: provider == "PR1" ? "1259999" : "25000\(dice.int(10, 49))")
        case "K2":
            if dice.percent(30), !child.isUnaccompanied {
                return DemoPlacement(code: code, provider: "PR1", postcode: dice.word(places.own), urn: "SC49990\(dice.int(1, 6))")
            }
            return DemoPlacement(code: code, provider: "PR4", postcode: where_, urn: "SC4888\(dice.int(10, 59))")
        case "K1": return DemoPlacement(code: code, provider: "PR2", postcode: dice.word(places.far), urn: "SC399999")
        case "R5": return DemoPlacement(code: code, provider: "PR3", postcode: dice.word(places.far), urn: "XXXXXXX")
        case "K3", "H5", "P2":
            return DemoPlacement(code: code, provider: "PR4", postcode: where_, urn: code == "K3" ? "27000\(dice.int(10, 39))" : nil)
        case other: return DemoPlacement(code: code, postcode: where_)
        default: return DemoPlacement(code: code, provider: "PR4", postcode: where_, urn: "XXXXXXX")
        }
    }

    /// About half inside the authority, most others next to it.
    private func nearby(_ dice: inout Dice) -> String {
        switch dice.int(1, 100) {
        case ...55: dice.word(places.own)
        case ...88: dice.word(places.near)
        default: dice.word(places.far)
        }
    }

    /// Why care ended.
    func ending(_ last: Episode, _ child: DemoChild, _ career: DemoCareer, _ day: Day, _ dice: inout Dice) -> String {
        if career.endsInAdoption, last.placement.isAdoption { return dice.percent(65) ? "E12" : "E11" }
        if last.legalStatus.isRemand { return dice.percent(85) ? "E14" : "E9" }
        if day >= child.eighteen {
            if last.placement.isFostering { return dice.word(weighted: ["E17": 60, "E5": 18, "E6": 15, "E7": 7]) }
            return dice.word(weighted: ["E5": 55, "E6": 33, "E7": 12])
        }
        if ["U1", "U3"].contains(last.placement.rawValue), dice.percent(45) { return year.endsIn <= 2018 ? "E43" : "E45" }
        if ["U4", "U6"].contains(last.placement.rawValue), last.legalStatus == .careOrder, dice.percent(15) {
            return year.endsIn <= 2018 ? "E43" : "E46"
        }
        let guardian = year.endsIn <= 2018 ? "E44" : "E47"
        return dice.word(weighted: ["E4A": 52, "E4B": 7, "E13": 10, guardian: 10, "E41": 8, "E8": 9, "E3": 3])
    }

    /// An earlier time in care of a child who came back.
    func addEarlierPeriod(to child: inout DemoChild, before start: Day, _ dice: inout Dice) {
        let to = start.adding(days: -dice.int(60, 700)), from = to.adding(days: -dice.int(30, 420))
        guard from > child.born, to < year.start else { return }
        // Legal steps of a short stay seldom go far: accommodated, then home.
        addPeriod(DemoCareer(from: from, until: to, legal: [(from, "V2")]), to: &child, &dice)
        guard var last = child.periods.last?.last else { return }
        last.ending = EpisodeEnding("E4A")
        child.periods[child.periods.count - 1][child.periods[child.periods.count - 1].count - 1] = last
    }

    /// Short breaks: an agreed series (V4), or single stays (V3) of a few days with the same carer.
    func addShortBreaks(to child: inout DemoChild, _ dice: inout Dice) {
        child.isShortBreaksOnly = true
        child.need = "N2"
        child.born = year.start.adding(days: -dice.int(2200, 5400))
        var day = year.start.adding(days: dice.int(-300, 60))
        let isSeries = dice.percent(30)
        repeat {
            var stay = Episode()
            stay.child = child.id
            stay.from = day
            stay.reason = EpisodeReason("S")
            stay.legalStatus = LegalStatus(isSeries ? "V4" : "V3")
            stay.need = CategoryOfNeed(child.need)
            stay.placement = PlacementType(isSeries ? "U6" : "R1")
            stay.provider = PlacementProvider(isSeries ? "PR1" : "PR4")
            let to = isSeries ? end.adding(days: dice.int(-60, 200)) : day.adding(days: dice.int(2, 5))
            if to <= end {
                stay.to = to
                stay.ending = EpisodeEnding("E8")
            }
            child.periods.append([stay])
            day = to.adding(days: dice.int(25, 70))
        } while day <= end && !isSeries
    }
}
