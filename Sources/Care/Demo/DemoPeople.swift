/// How a child's time in care lies to the year.
enum DemoStay: Int, CaseIterable {
    case throughout, left, started, cameAndWent, shortBreaks
}

extension DemoWorld {
    /// Makes the children, family by family, with their careers in care.
    mutating func addChildren() {
        var dice = dice("people")
        // About four in five are in care at any time; the rest leave, start, or come and go in the year.
        var left: [DemoStay: Int] = [
            .shortBreaks: size * 2 / 100, .cameAndWent: size * 25 / 1000, .started: size * 175 / 1000, .left: size * 155 / 1000,
        ]
        left[.throughout] = size - left.values.reduce(0, +)
        while children.count < size {
            var draw = dice.int(1, size - children.count)
            let stay =
                DemoStay.allCases.first {
                    draw -= left[$0, default: 0]; return draw <= 0
                } ?? .throughout
            families += 1
            let first = child(stay, family: families, with: nil, &dice)
            left[stay, default: 0] -= 1
            children.append(first)
            if first.isUnaccompanied || first.isShortBreaksOnly { continue }
            let brothersAndSisters = dice.percent(48) ? dice.percent(65) ? 1 : dice.percent(65) ? 2 : 3 : 0
            for _ in 0..<brothersAndSisters {
                let same: DemoStay = first.periods.last?.last?.ending?.rawValue.hasPrefix("E1") == true ? .throughout : stay
                guard left[same, default: 0] > 0, children.count < size else { break }
                let sibling = child(same, family: families, with: first, &dice)
                left[same, default: 0] -= 1
                children.append(sibling)
            }
        }
    }

    /// One child of a family; `elder` is the first of them, whose start in care most of the others share.
    func child(_ stay: DemoStay, family: Int, with elder: DemoChild?, _ dice: inout Dice) -> DemoChild {
        let number = 100_000 + (children.count * 7919 + Int(seed % 9973)) % 900_000
        var child = DemoChild(
            id: Child.ID("X\(number)"), born: year.start, isBoy: dice.percent(54),
            ethnicity: elder?.ethnicity ?? dice.word(weighted: Self.ethnicities), forename: DemoNames.forename(&dice),
            surname: elder.flatMap { dice.percent(80) ? $0.surname : nil } ?? DemoNames.surname(&dice),
            family: Self.id("F", family, digits: 4),
            home: elder?.home ?? (dice.percent(86) ? dice.word(places.own) : dice.word(places.near)),
            need: elder?.need ?? dice.word(weighted: ["N1": 64, "N2": 4, "N3": 4, "N4": 8, "N5": 14, "N6": 1, "N8": 5]))
        if stay == .shortBreaks {
            addShortBreaks(to: &child, &dice)
            return child
        }
        let isAlone = elder == nil && (stay == .throughout || stay == .started) && dice.percent(stay == .started ? 14 : 5)
        if isAlone {
            child.isUnaccompanied = true
            child.isBoy = dice.percent(91)
            child.ethnicity = dice.word(["BAFR", "OOTH", "AOTH", "WOTH"])
            child.home = nil
            child.need = "N8"
        }
        var career = career(stay, &child, with: elder, &dice)
        if career.endsInAdoption == false, let until = career.until, until > child.eighteen { career.until = child.eighteen }
        if !isAlone, career.legal.first?.code != "J1", dice.percent(6) { addEarlierPeriod(to: &child, before: career.from, &dice) }
        addPeriod(career, to: &child, &dice)
        // A few come back in the same year.
        if stay == .left, let last = child.periods.last?.last, let to = last.to, ["E4A", "E4B"].contains(last.ending?.rawValue ?? ""),
            end - to > 120, dice.percent(10), child.age(on: end) < 17
        {
            addPeriod(.usual(from: to.adding(days: dice.int(25, 90)), until: nil, age: child.age(on: to), &dice), to: &child, &dice)
        }
        return child
    }

    private func career(_ stay: DemoStay, _ child: inout DemoChild, with elder: DemoChild?, _ dice: inout Dice) -> DemoCareer {
        let start = year.start
        let shared = elder?.stays.last
        switch stay {
        case .throughout, .shortBreaks:
            if child.isUnaccompanied {
                child.born = start.adding(days: -dice.int(5500, 6200))
                return .unaccompanied(from: max(child.born.adding(days: 5480), start.adding(days: -dice.int(5, 700))), until: nil)
            }
            child.born = start.adding(days: -age(["0": 5, "1": 17, "5": 23, "10": 42, "16": 9], &dice))
            if let elder { child.born = near(elder.born, latest: start.adding(days: -40), &dice) }
            let days = dice.int(1, 100)
            let before = days <= 22 ? dice.int(3, 365) : days <= 66 ? dice.int(366, 1460) : dice.int(1461, 4000)
            var from = shared.flatMap { $0.from < start ? $0.from : nil } ?? start.adding(days: -before)
            if from <= child.born { from = min(child.born.adding(days: dice.int(1, 20)), start.adding(days: -1)) }
            let age = child.age(on: from)
            if age < 4, (200...1200).contains(end - from), dice.percent(75) {
                return .adoption(from: from, until: nil, yearEnd: end, &dice)
            }
            return .usual(from: from, until: nil, age: age, &dice)
        case .left:
            let to = shared.flatMap { $0.to } ?? dice.day(start.adding(days: 1), end)
            let way = elder == nil ? dice.int(1, 100) : 60
            if way <= 32 {
                child.born = to.adding(years: -18)
                let from = max(child.born.adding(years: 8), to.adding(days: -dice.int(120, 3200)))
                return .usual(from: min(from, start.adding(days: -1)), until: to, age: child.age(on: from), &dice)
            }
            if way <= 50 {
                let from = to.adding(days: -dice.int(560, 900))
                child.born = from.adding(days: -(dice.percent(45) ? dice.int(1, 5) : dice.int(20, 1200)))
                return .adoption(from: from, until: to, yearEnd: end, &dice)
            }
            child.born = start.adding(days: -age(["1": 25, "5": 30, "10": 45], &dice))
            if let elder { child.born = near(elder.born, latest: start.adding(days: -60), &dice) }
            var from = shared.flatMap { $0.from < start ? $0.from : nil } ?? start.adding(days: -dice.int(2, 1100))
            if from <= child.born { from = min(child.born.adding(days: dice.int(1, 20)), start.adding(days: -1)) }
            if way > 98, child.age(on: from) >= 12 { return .remand(from: max(from, start.adding(days: -60)), until: to) }
            return .usual(from: from, until: to, age: child.age(on: from), &dice)
        case .started:
            let from = shared.flatMap { $0.from >= start && dice.percent(85) ? $0.from : nil } ?? dice.day(start, end.adding(days: -2))
            if child.isUnaccompanied {
                child.born = from.adding(days: -dice.int(5550, 6400))
                if child.eighteen <= end { child.born = end.adding(days: -6400) }
                return .unaccompanied(from: from, until: nil)
            }
            child.born = from.adding(days: -age(["0": 21, "1": 17, "5": 21, "10": 33, "16": 8], &dice))
            if let elder { child.born = near(elder.born, latest: from.adding(days: -1), &dice) }
            let age = child.age(on: from)
            if age >= 12, elder == nil, end - from < 120, dice.percent(4) { return .remand(from: from, until: nil) }
            if age < 3, dice.percent(50) { return .adoption(from: from, until: nil, yearEnd: end, &dice) }
            return .usual(from: from, until: nil, age: age, &dice)
        case .cameAndWent:
            let from: Day, to: Day
            if let shared, let last = shared.to, last <= end, shared.from >= start {
                (from, to) = (shared.from, last)
            } else if dice.percent(60), let quarter = dice.pick(year.quarters) {
                // Between two quarter ends, and so in none of their counts.
                from = dice.day(quarter.start, quarter.start.adding(days: 40))
                to = dice.day(from.adding(days: 5), quarter.end)
            } else {
                from = dice.day(start, end.adding(days: -140))
                to = from.adding(days: dice.int(30, 130))
            }
            child.born = from.adding(days: -age(["0": 12, "1": 20, "5": 25, "10": 43], &dice))
            if let elder { child.born = near(elder.born, latest: from.adding(days: -1), &dice) }
            if child.age(on: from) >= 13, elder == nil, dice.percent(20) { return .remand(from: from, until: to) }
            return .usual(from: from, until: to, age: child.age(on: from), &dice)
        }
    }

    /// An age in days, by weights of the bands that begin with these years; nobody comes of age within the year.
    private func age(_ bands: KeyValuePairs<String, Int>, _ dice: inout Dice) -> Int {
        switch dice.word(weighted: bands) {
        case "0": dice.percent(55) ? dice.int(1, 15) : dice.int(16, 364)
        case "1": dice.int(366, 1825)
        case "5": dice.int(1827, 3650)
        case "10": dice.int(3653, 5840)
        default: dice.int(5845, 6180)
        }
    }

    /// A birthday some years from a brother's or sister's, so that the child is under 17 at the year's beginning.
    private func near(_ born: Day, latest: Day, _ dice: inout Dice) -> Day {
        let gap = dice.percent(4) ? 0 : dice.int(330, 1500)
        let oldest = year.start.adding(days: -6190)
        let born = min(max(born, oldest), latest)
        let younger = born.adding(days: gap), older = born.adding(days: -gap)
        if dice.percent(50), older > oldest { return older }
        return younger <= latest ? younger : older > oldest ? older : born
    }

    static let ethnicities: KeyValuePairs<String, Int> = [
        "WBRI": 600, "WIRI": 6, "WIRT": 3, "WROM": 15, "WOTH": 45, "MWBC": 60, "MWBA": 18, "MWAS": 35, "MOTH": 40, "AIND": 12, "APKN": 45,
        "ABAN": 10, "AOTH": 18, "BCRB": 22, "BAFR": 35, "BOTH": 6, "CHNE": 4, "OOTH": 16, "REFU": 4, "NOBT": 10,
    ]
}
