/// The years before the last one.
extension DemoWorld {
    /// Whether the council goes on, rather than having been extracted at a year's end.
    var isLiving: Bool { asAt != nil }

    private var earlierYears: [ReportingYear] {
        (firstYear.endsIn..<lastYear.endsIn).compactMap { ReportingYear(endingIn: $0) }
    }

    /// Children who left care in an earlier year; those of the last year are made as the last year's.
    mutating func addFormerChildren() {
        for earlier in earlierYears.reversed() {
            year = earlier
            end = earlier.end
            var dice = dice("former children")
            let counts: [(DemoStay, Int)] = [
                (.shortBreaks, size * 2 / 100), (.cameAndWent, size * 25 / 1000), (.left, size * 155 / 1000),
            ]
            for (stay, count) in counts {
                var left = count
                while left > 0 {
                    families += 1
                    var first = child(stay, family: families, with: nil, &dice)
                    if stay == .shortBreaks { close(&first) }
                    children.append(first)
                    left -= 1
                    guard stay == .left, left > 0, dice.percent(30), first.periods.last?.last?.ending?.isAdoption != true else { continue }
                    children.append(child(stay, family: families, with: first, &dice))
                    left -= 1
                }
            }
        }
        year = lastYear
        end = lastYear.end
    }

    /// Ends the short breaks of a child at the year's end.
    private func close(_ child: inout DemoChild) {
        for place in child.periods.indices {
            guard var stay = child.periods[place].last, stay.to == nil else { continue }
            stay.to = max(stay.from.adding(days: 1), min(end, stay.from.adding(days: stay.legalStatus.rawValue == "V4" ? 700 : 3)))
            stay.ending = EpisodeEnding("E8")
            child.periods[place] = child.periods[place].dropLast() + [stay]
        }
    }

    /// Takes away from the children's careers what happens after a day.
    mutating func stop(at day: Day) {
        end = day
        horizon = day
        children = children.compactMap { child in
            var child = child
            child.periods = child.periods.compactMap { episodes in
                var known = episodes.filter { $0.from <= day }
                guard var last = known.popLast() else { return nil }
                if let to = last.to, to > day {
                    last.to = nil
                    last.ending = nil
                    last.changeReason = nil
                }
                return known + [last]
            }
            child.reviews.removeAll { $0.held > day }
            if let decision = child.decision, decision.decided > day {
                child.decision = nil
                child.matched = nil
            } else if let ceased = child.decision?.ceased, ceased > day {
                child.decision?.ceased = nil
                child.decision?.ceasedReason = nil
            }
            child.matched = child.matched.flatMap(past)
            return child.periods.isEmpty ? nil : child
        }
    }

    /// The registers that are filled year by year.
    mutating func fillYear() {
        fillReviewDetails()
        fillChallenge()
        fillVoice()
        fillQuality()
    }

    /// The years before the last, oldest first, each as it stood at its end.
    mutating func fillEarlierYears() {
        let last = end
        for earlier in earlierYears {
            year = earlier
            end = earlier.end
            fillYear()
            fillAbsences()
            fillLeavers()
            fillOutcomes()
        }
        year = lastYear
        end = last
    }

    /// The care leavers of an earlier year, as its return told them.
    private mutating func fillLeavers() {
        var dice = dice("leavers")
        let there = children.compactMap { child -> CareLeaver? in
            guard let last = child.periods.last?.last, let to = last.to, to <= end, (17...18).contains(child.age(on: end)), dice.percent(70),
                last.ending?.isAdoption != true
            else { return nil }
            return leaver(child, last, &dice)
        }
        put(there)
    }

    /// Gives each row of the return the year of the last collection that told it: what is open is told again every year.
    mutating func tellYears() {
        guard firstYear < lastYear else { return }
        var left: [Child.ID: Day] = [:]
        for child in children { if let to = child.periods.last?.last?.to { left[child.id] = to } }
        func tell<Row: Entry>(_: Row.Type, _ lastDay: (Row) -> Day?, _ recode: (inout Row, Int) -> Void = { _, _ in }) {
            guard case .statutory(let module) = Row.shape.source else { return }
            var told = Rows<Row>()
            for var row in records[Row.self].entries {
                let year = lastDay(row).map { min(max(ReportingYear(containing: $0), firstYear), lastYear) } ?? lastYear
                if let since = module.since, year.endsIn < since { continue }
                recode(&row, year.endsIn)
                told.append(row, year: Int16(clamping: year.endsIn))
            }
            records.set(told)
        }
        tell(HeaderEntry.self, { left[$0.child] }) { $0.sex = Self.code($0.sex, in: $1) }
        tell(Episode.self, { $0.to }) { Self.recode(&$0, in: $1) }
        tell(Review.self) { $0.held }
        tell(UnaccompaniedChild.self, { left[$0.child] }) { $0.sex = Self.code($0.sex, in: $1) }
        tell(Adoption.self) { left[$0.child] }
        tell(AdoptionDecision.self) { $0.ceased ?? left[$0.child] }
        tell(MissingEpisode.self) { $0.to }
        tell(SocialWorkerSpell.self) { $0.to }
        let starts = Dictionary(
            children.compactMap { child in child.stays.last.map { (child.id, $0.from) } }, uniquingKeysWith: { first, _ in first })
        tell(PreviousPermanence.self) { starts[$0.child] }
    }

    /// The code for a sex in a collection year: letters since 2025, figures before.
    private static func code(_ sex: Sex, in year: Int) -> Sex {
        let isMale = ["M", "1"].contains(sex.rawValue)
        return year >= 2025 ? Sex(isMale ? "M" : "F") : Sex(isMale ? "1" : "2")
    }

    /// Placements by the codes of the collection year that tells them.
    private static func recode(_ episode: inout Episode, in year: Int) {
        switch episode.placement.rawValue {
        case "Z12" where year < 2026: episode.placement = PlacementType("Z1")
        case "K3" where year < 2025:
            episode.placement = PlacementType("H5")
            episode.urn = nil
        case "H5" where year >= 2025:
            episode.placement = PlacementType("K3")
            episode.urn = "2700010"
        default: break
        }
    }
}

extension EpisodeEnding {
    fileprivate var isAdoption: Bool { rawValue == "E11" || rawValue == "E12" }
}
