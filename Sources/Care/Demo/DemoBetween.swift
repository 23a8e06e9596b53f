/// What happens between two reviews: changes told to the IRO, panels, plans for permanence, court.
extension DemoWorld {
    mutating func fillBetween(_ office: DemoOffice) {
        fillAlerts(office)
        fillPermanence()
        fillRationales()
        fillCourt()
    }

    private mutating func fillAlerts(_ office: DemoOffice) {
        var dice = dice("changes")
        let stories: [(kind: ChangeKind, words: String, why: String)] = [
            (.school, "Moved to another school after half term because the home is too far from the old one.", "The education plan is rewritten in two weeks, and the review is in six."),
            (.missing, "Out over night, came back by bus in the morning and slept. Would not say where.", "Third time in a month: the plan for keeping safe cannot wait."),
            (.health, "Broke an arm at the skate park. Plaster for five weeks.", "Nothing in the plan changes."),
            (.harm, "Says that an older pupil hit them at the bus stop. The school has spoken to both.", "The IRO sees the child this week and decides then."),
            (.worker, "New social worker from Monday; the old one says goodbye on Friday.", "The child met the new worker twice before."),
            (.plan, "Family time with the father moved to a centre.", "The child asked for it, and the review is soon."),
            (.legalStatus, "The court made the full care order.", "The plan was written for it."),
            (.other, "The carers' daughter is getting married and moves out in spring.", "To be talked about at the review."),
        ]
        let there = dice.shuffled(children.filter { $0.isInCare(on: end) && $0.age(on: end) >= 6 })
        let main = busiest()
        let own = there.filter { current(.lookedAfter, $0.id.text) == main }
        let chosen = Array(own.prefix(4)) + there.filter { current(.lookedAfter, $0.id.text) != main }.prefix(scaled(6, least: 2))
        var rows: [ChangeAlert] = []
        for (place, child) in chosen.enumerated() {
            let story = stories[place % stories.count]
            // The third has waited too long, the first two came this week.
            let told = worked(end.adding(days: place < 2 ? -place : place == 2 ? -16 : -dice.int(8, 40)))
            var row = alert(child, story.kind, told, told.adding(days: -dice.int(0, 2)), story.words, place)
            row.toldBy = office.name(office.workers[child.id])
            row.source = .form
            if story.kind == .school {
                row.schoolChanged = .yes
                row.midTerm = .yes
                row.activitiesKept = .no
            }
            if place > 2 { answer(&row, child, earlier: story.kind == .missing, why: story.why, &dice) }
            rows.append(row)
        }
        // Moves of the last weeks, which the records told.
        for child in children.filter({ $0.isInCare(on: end) }) {
            guard let episode = child.episode(on: end), episode.reason.rawValue == "P", end - episode.from < 40 else { continue }
            var row = alert(child, .placement, min(end, workedAfter(episode.from.adding(days: 2))), episode.from, nil, rows.count)
            row.source = .records
            row.childAsked = dice.percent(60) ? .yes : nil
            if row.told < end.adding(days: -6), dice.percent(85) {
                answer(&row, child, earlier: dice.percent(40), why: dice.word(["The move was planned at the last review.", "An unplanned move: the plan must be looked at again."]), &dice)
            }
            rows.append(row)
        }
        rows.sort { ($0.told, $0.child) < ($1.told, $1.child) }
        for index in rows.indices { rows[index].id = ChangeAlert.ID(Self.id("CA", index + 1, digits: 3)) }
        put(rows)
    }

    private func alert(_ child: DemoChild, _ kind: ChangeKind, _ told: Day, _ happened: Day, _ words: String?, _ place: Int) -> ChangeAlert {
        var row = ChangeAlert()
        row.child = child.id
        row.kind = kind
        row.told = told
        row.happened = happened
        row.words = words
        row.childAsked = place % 3 == 0 ? .no : .yes
        return row
    }

    private func answer(_ row: inout ChangeAlert, _ child: DemoChild, earlier: Bool, why: String, _ dice: inout Dice) {
        row.answered = past(workingDays.day(dice.int(1, 4), after: row.told))
        guard row.answered != nil else { return }
        row.answeredBy = holder(.lookedAfter, child.id.text, on: row.told)
        row.reviewEarlier = earlier ? .yes : .no
        row.why = why
    }

    private mutating func fillPermanence() {
        var dice = dice("permanence")
        var tracks: [PermanenceTrack] = [], items: [PanelItem] = []
        for child in children where child.isInCare(on: end) {
            guard let stay = child.stays.last, end - stay.from > 100, let episode = child.episode(on: end) else { continue }
            var row = PermanenceTrack()
            row.id = Self.id("PT", tracks.count + 1, digits: 4)
            row.child = child.id
            let agreed = worked(stay.from.adding(days: dice.int(95, 180)))
            switch episode.legalStatus.rawValue {
            case "E1":
                row.plan = .adoption
                row.stage = episode.placement.isAdoption ? "placed with adopters" : "family finding"
            case "C1":
                row.plan = dice.pick([.undecided, .home, .kinship, .specialGuardianship]) ?? .undecided
                row.stage = "assessments"
            default:
                let age = child.age(on: end)
                row.plan = age >= 16 ? .independence : episode.placement.rawValue == "K2" ? .residential : dice.percent(70) ? .longTermFostering : .home
                row.stage = dice.word(["plan agreed", "matched at panel", "assessments"])
            }
            row.agreed = row.plan == .undecided ? nil : past(agreed)
            if dice.percent(12) {
                row.blockage = dice.word([
                    "The match has waited for panel since summer", "The carers have not had an answer about money", "The assessment has no author",
                ])
            }
            row.next = workedAfter(end.adding(days: row.blockage != nil && dice.percent(40) ? -dice.int(3, 20) : dice.int(5, 90)))
            tracks.append(row)
            if dice.percent(4) { items.append(panel(child, row, items.count, &dice)) }
        }
        put(tracks)
        put(items)
    }

    private func panel(_ child: DemoChild, _ track: PermanenceTrack, _ count: Int, _ dice: inout Dice) -> PanelItem {
        var item = PanelItem()
        item.id = Self.id("PI", count + 1, digits: 3)
        item.child = child.id
        item.panel = track.plan == .adoption ? "adoption panel" : track.plan == .residential ? "placement panel" : "permanence panel"
        let isAhead = dice.percent(30)
        item.day = isAhead ? workedAfter(end.adding(days: dice.int(4, 40))) : worked(end.adding(days: -dice.int(5, 60)))
        item.question = track.plan == .residential ? "Is the home still right, and when does the young person move to a family?" : "Is the match right for the child for good?"
        guard !isAhead else { return item }
        item.decision = dice.word(["agreed", "agreed with conditions", "put off to the next panel"])
        item.followUp = item.decision == "agreed" ? "Tell the child within five working days." : "Bring the health report of the carers."
        item.followUpDue = item.day.adding(days: 21)
        if dice.percent(50) { item.done = past(item.day.adding(days: dice.int(3, 20))) }
        return item
    }

    private mutating func fillRationales() {
        var dice = dice("rationales")
        var rows: [PlacementRationale] = []
        for child in children {
            guard let episode = child.episode(on: end), episode.placement.rawValue == "K2", dice.percent(60) else { continue }
            var row = PlacementRationale()
            row.id = Self.id("PR", rows.count + 1, digits: 3)
            row.child = child.id
            row.day = worked(max(episode.from, end.adding(days: -dice.int(10, 150))))
            row.kind = dice.percent(75) ? .residential : .reunification
            row.words = row.kind == .residential
                ? "Three foster homes ended within a year, and the young person asked for a home without new parents. A family is looked for from spring."
                : "The father has been sober for a year. An assessment says by the summer whether weekends at home can begin."
            row.next = row.day.adding(months: 3)
            rows.append(row)
        }
        put(rows)
    }

    /// Proceedings about children with interim orders; one of them has waited too long for a guardian.
    private mutating func fillCourt() {
        var dice = dice("court")
        var rows: [CourtCase] = [], isMissing = false
        for child in children.filter({ $0.isInCare(on: end) }) {
            guard let last = child.periods.last, let episode = last.last, episode.legalStatus.rawValue == "C1",
                let first = last.first(where: { $0.legalStatus.rawValue == "C1" })
            else { continue }
            var row = CourtCase()
            row.id = Self.id("CC", rows.count + 1, digits: 4)
            row.child = child.id
            row.kind = "care proceedings"
            row.opened = worked(first.from.adding(days: -2))
            let weeks = (end - row.opened) / 7
            row.stage = weeks < 3 ? "issued" : weeks < 12 ? "case management" : weeks < 20 ? "issues resolution" : "final hearing"
            row.nextHearing = workedAfter(end.adding(days: dice.int(6, 50)))
            row.solicitor = "\(DemoNames.surname(&dice)) & \(DemoNames.surname(&dice)) Solicitors (fictional)"
            if !isMissing, (5...14).contains(weeks) {
                isMissing = true
            } else if weeks >= 2 {
                row.guardian = "\(DemoNames.forename(&dice)) \(DemoNames.surname(&dice))"
                row.guardianTold = past(workedAfter(row.opened.adding(days: dice.int(4, 16))))
            }
            rows.append(row)
        }
        put(rows)
    }
}
