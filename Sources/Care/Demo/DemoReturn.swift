extension DemoWorld {
    /// The modules of the return that follow from the children's careers.
    mutating func fillReturn() {
        var dice = dice("return")
        let sexes = year.endsIn >= 2025 ? ("M", "F") : ("1", "2")
        var headers: [HeaderEntry] = [], known: [KnownChild] = [], alone: [UnaccompaniedChild] = [], leavers: [CareLeaver] = []
        var adoptions: [Adoption] = [], permanences: [PreviousPermanence] = []
        for (number, child) in children.enumerated() {
            var header = HeaderEntry()
            header.child = child.id
            header.sex = Sex(child.isBoy ? sexes.0 : sexes.1)
            header.born = child.born
            header.ethnicity = Ethnicity(child.ethnicity)
            header.upn = child.isUnaccompanied ? "UN3" : child.age(on: year.start) < 5 ? "UN1" : Self.upn(number)
            if !child.isBoy, !child.isShortBreaksOnly {
                let isMother = child.age(on: end) >= 16 && dice.percent(5)
                header.isMother = isMother ? .yes : .no
                if isMother { header.childBorn = end.adding(days: -dice.int(40, 400)) }
            }
            headers.append(header)
            known.append(knownChild(child, &dice))
            if child.isUnaccompanied {
                var entry = UnaccompaniedChild()
                entry.child = child.id
                entry.sex = header.sex
                entry.born = child.born
                entry.ceased = child.eighteen
                alone.append(entry)
            }
            for episodes in child.periods {
                guard let first = episodes.first, first.from >= firstYear.start, !first.legalStatus.isShortBreak else { continue }
                if permanences.last?.child != child.id { permanences.append(permanence(child, &dice)) }
            }
            guard let last = child.periods.last?.last, let to = last.to else { continue }
            if last.ending?.rawValue == "E11" || last.ending?.rawValue == "E12" {
                adoptions.append(adoption(child, to, &dice))
            } else if (17...18).contains(child.age(on: end)), dice.percent(70) {
                leavers.append(leaver(child, last, &dice))
            }
        }
        put(headers)
        put(children.flatMap { $0.periods.joined() })
        put(children.flatMap(\.reviews))
        put(alone)
        put(leavers)
        put(adoptions)
        put(children.compactMap(\.decision))
        put(permanences)
        put(known)
        put([DeprivationOfLiberty]())
        fillAbsences()
        fillSocialWorkers()
        if year.endsIn >= 2027 { fillLiberty() }
    }

    private static func upn(_ number: Int) -> String {
        let digits = String(999_000_000_000 + number * 37)
        return "ABCDEFGHJKLMNPQRTUVWXYZ".dropFirst(number % 23).prefix(1) + digits
    }

    private func knownChild(_ child: DemoChild, _ dice: inout Dice) -> KnownChild {
        var entry = KnownChild()
        entry.child = child.id
        entry.forename = child.forename
        entry.surname = child.surname
        entry.born = child.born
        entry.sex = child.isBoy ? "male" : "female"
        entry.ethnicity = Ethnicity(child.ethnicity)
        entry.family = child.family
        entry.disability =
            child.need == "N2" ? dice.word(["LD", "AUT", "MOB"]) : dice.word(weighted: ["NONE": 91, "LD": 4, "AUT": 4, "BEH": 1])
        entry.source = "ssda903"
        return entry
    }

    private func permanence(_ child: DemoChild, _ dice: inout Dice) -> PreviousPermanence {
        var entry = PreviousPermanence()
        entry.child = child.id
        entry.born = child.born
        let had = child.age(on: year.start) >= 3 && !child.isUnaccompanied && dice.percent(4)
        entry.option = PermanenceOption(had ? dice.word(["P1", "P2", "P2", "P3", "P4"]) : "Z1")
        if had {
            entry.authority = dice.word(["999", "WAL", "SCO"])
            let before = child.born.year + 2
            entry.ordered = PartialDay(dice.word(["zz/zz/zzzz", "zz/05/\(before)", "ZZ/ZZ/\(before)", "12/09/\(before)"]))
        }
        return entry
    }

    private func adoption(_ child: DemoChild, _ to: Day, _ dice: inout Dice) -> Adoption {
        var entry = Adoption()
        entry.child = child.id
        entry.born = child.born
        entry.decided = child.decision?.decided ?? to.adding(days: -400)
        entry.matched = child.matched ?? to.adding(days: -260)
        entry.byFosterCarer = child.adoptedByCarer ? .yes : .no
        let who = dice.word(weighted: ["MF L11": 68, "MF L3": 13, "F1 L0": 9, "MM L12": 5, "FF L12": 5]).split(separator: " ").map(
            String.init)
        entry.adopters = who.last == "L0" ? 1 : 2
        entry.adopterSex = AdopterSex(who.first ?? "MF")
        entry.adopterStatus = AdopterStatus(who.last ?? "L11")
        return entry
    }

    func leaver(_ child: DemoChild, _ last: Episode, _ dice: inout Dice) -> CareLeaver {
        var entry = CareLeaver()
        entry.child = child.id
        entry.born = child.born
        entry.inTouch = InTouch(dice.word(weighted: ["YES": 88, "NO": 7, "REFU": 5]))
        let isKnown = entry.inTouch.rawValue == "YES"
        let work = year.endsIn >= 2018 ? "F5" : "F3"
        entry.activity = LeaverActivity(isKnown ? dice.word(weighted: ["F2": 38, "F1": 8, work: 18, "G5": 22, "G4": 9, "G6": 5]) : "0")
        let stayed = last.ending?.rawValue == "E17" && child.age(on: end) >= 18
        entry.accommodation = LeaverAccommodation(
            isKnown ? stayed ? "Z1" : dice.word(weighted: ["U1": 38, "D1": 32, "B1": 14, "T1": 10, "V2": 6]) : "0")
        return entry
    }
}
