/// Where a child is placed, as an episode tells it.
struct DemoPlacement: Equatable {
    var code: String
    var provider: String?
    var postcode: String?
    var urn: String?
}

extension DemoWorld {
    private enum Step {
        case legal(String), move, settle, away(String), back, adopt
    }

    /// Writes a career as episodes and adds them to the child, cut at the year's end.
    func addPeriod(_ career: DemoCareer, to child: inout DemoChild, _ dice: inout Dice) {
        let last = career.until ?? end.adding(days: 1)
        var steps: [(day: Day, step: Step)] = career.legal.dropFirst().map { ($0.day, .legal($0.code)) }
        if let placed = career.placed { steps.append((placed, .adopt)) }
        steps += moves(career, child, last, &dice)
        steps = steps.filter { $0.day < last.adding(days: -1) && $0.day > career.from }
        // Legal steps first where days meet; the sort keeps no order of its own.
        let sorted = steps.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)

        let first = career.legal.first?.code ?? "V2"
        var placement = placement(child, on: career.from, legal: first, &dice)
        var before = placement
        var isAway = false
        var episodes = [episode(child, career.from, "S", first, placement)]
        for (day, step) in sorted {
            guard var current = episodes.last, day > current.from, day <= end else { continue }
            var legal = current.legalStatus.rawValue
            var reason = "P", change: String?
            switch step {
            case .legal(let code):
                legal = code
                reason = "L"
                if placement.code == "P1", !["C1", "C2"].contains(code) { continue }
            case .move:
                if isAway || legal == "J1" || placement.code.hasPrefix("A") { continue }
                let next = self.placement(child, on: day, legal: legal, &dice)
                if next == placement { continue }
                placement = next
                change = dice.word(weighted: [
                    "CARPL": 52, "CREQB": 14, "CHILD": 10, "CREQO": 9, "OTHER": 5, "LAREQ": 4, "STAND": 3, "CLOSE": 3, "ALLEG": 2,
                    "APPRR": 1,
                ])
            case .settle:
                guard !isAway, ["U6", "U3"].contains(placement.code), legal == "C2" else { continue }
                placement.code = placement.code == "U6" ? "U4" : "U1"
                reason = "T"
                change = "PLACE"
            case .away(let code):
                if placement.code.hasPrefix("A") || placement.code == "R5" { continue }
                before = placement
                isAway = true
                placement = DemoPlacement(code: code, postcode: child.isUnaccompanied ? nil : dice.word(places.near))
            case .back:
                guard isAway else { continue }
                placement = before
                isAway = false
            case .adopt:
                guard legal == "E1", !isAway else { continue }
                let isSameCarer = placement.code == "U6" && dice.percent(18)
                child.adoptedByCarer = isSameCarer
                placement = DemoPlacement(code: isSameCarer ? "A5" : "A6", provider: "PR1", urn: isSameCarer ? placement.urn : "1259998")
                reason = isSameCarer ? "T" : "P"
                change = "CARPL"
            }
            current.to = day
            current.ending = .continues
            current.changeReason = change.map { PlacementChange($0) }
            episodes[episodes.count - 1] = current
            episodes.append(episode(child, day, reason, legal, placement))
        }
        if let until = career.until, until <= end, var ending = episodes.last {
            ending.to = until
            ending.ending = EpisodeEnding(self.ending(ending, child, career, until, &dice))
            episodes[episodes.count - 1] = ending
        }
        child.periods.append(episodes)
        guard let ordered = career.ordered, ordered <= end, ordered < last else { return }
        var decision = AdoptionDecision()
        decision.child = child.id
        decision.born = child.born
        decision.decided = worked(ordered.adding(days: -dice.int(5, 25)))
        if let reversed = career.reversed, reversed <= end {
            decision.ceased = reversed
            decision.ceasedReason = AdoptionReversal(dice.word(["RD1", "RD3", "RD4"]))
        }
        child.decision = decision
        child.matched = career.placed.map { worked($0.adding(days: -dice.int(8, 30))) }
    }

    /// Moves between placements, a settling with the same carer, and now and then a short stay away.
    private func moves(_ career: DemoCareer, _ child: DemoChild, _ last: Day, _ dice: inout Dice) -> [(day: Day, step: Step)] {
        var steps: [(day: Day, step: Step)] = []
        var day = career.from
        let stop = career.ordered ?? last
        while true {
            let isOlder = child.age(on: day) >= 10
            switch dice.word(weighted: isOlder ? ["soon": 27, "later": 35, "long": 38] : ["soon": 16, "later": 30, "long": 54]) {
            case "soon": day = day.adding(days: dice.int(8, 110))
            case "later": day = day.adding(days: dice.int(110, 500))
            default: day = day.adding(days: dice.int(500, 2400))
            }
            if day >= stop.adding(days: -5) { break }
            steps.append((day, .move))
        }
        if last - career.from > 700, dice.percent(70) {
            let settled = max(steps.last?.day ?? career.from, career.from).adding(days: dice.int(300, 700))
            steps.append((settled, .settle))
        }
        if last - career.from > 150, dice.percent(5) {
            let code = dice.word(["T1", "T3", "T4", "T4"])
            let from = dice.day(max(career.from.adding(days: 60), year.start), end.adding(days: -20))
            let back = from.adding(days: code == "T4" ? dice.int(2, 7) : dice.int(3, 15))
            let isFree =
                !steps.contains { (from.adding(days: -3)...back.adding(days: 3)).contains($0.day) }
                && !career.legal.contains { (from.adding(days: -3)...back.adding(days: 3)).contains($0.day) }
            if isFree, career.ordered == nil, back < last.adding(days: -3) { steps += [(from, .away(code)), (back, .back)] }
        }
        return steps
    }

    private func episode(_ child: DemoChild, _ from: Day, _ reason: String, _ legal: String, _ placement: DemoPlacement) -> Episode {
        var episode = Episode()
        episode.child = child.id
        episode.from = from
        episode.reason = EpisodeReason(reason)
        episode.legalStatus = LegalStatus(legal)
        episode.need = CategoryOfNeed(child.need)
        episode.placement = PlacementType(placement.code)
        episode.provider = placement.provider.map { PlacementProvider($0) }
        episode.homePostcode = child.home
        episode.placementPostcode = placement.postcode
        episode.urn = placement.urn
        return episode
    }
}
