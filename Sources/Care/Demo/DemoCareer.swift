/// The bones of one period of care: its ends, its legal statuses, and the steps to an adoption.
struct DemoCareer {
    var from: Day
    /// The day care ends; nil when it outlasts the year.
    var until: Day?
    /// Each legal status with the day it began; the first begins with care.
    var legal: [(day: Day, code: String)] = []
    /// The placement order, the move to the adopters, and the decision reversed.
    var ordered: Day?
    var placed: Day?
    var reversed: Day?
    var endsInAdoption = false

    /// A stay by the usual road: accommodated or in proceedings, then an interim and in most cases a full care order.
    static func usual(from: Day, until: Day?, age: Int, _ dice: inout Dice) -> DemoCareer {
        var career = DemoCareer(from: from, until: until)
        let goesToCourt = dice.percent(age < 12 ? 88 : 70)
        guard goesToCourt else {
            career.legal = [(from, "V2")]
            return career
        }
        var court = from
        switch dice.word(weighted: ["C1": 46, "L1": 8, "L2": 8, "V2": 38]) {
        case "L1":
            career.legal.append((from, "L1"))
            court = from.adding(days: dice.int(1, 3))
        case "L2":
            career.legal.append((from, "L2"))
            court = from.adding(days: dice.int(4, 8))
        case "V2":
            career.legal.append((from, "V2"))
            court = from.adding(days: dice.int(20, 150))
        default: break
        }
        career.legal.append((court, "C1"))
        career.legal.append((court.adding(days: dice.int(140, 300)), "C2"))
        return career
    }

    /// A young child's road to adoption: interim care order, placement order, the move to the adopters.
    ///
    /// - Parameters:
    ///   - until: the adoption order, or nil when it is not made by the year's end.
    static func adoption(from: Day, until: Day?, yearEnd: Day, _ dice: inout Dice) -> DemoCareer {
        var career = DemoCareer(from: from, until: until)
        let ordered = from.adding(days: dice.int(180, 300))
        career.ordered = ordered
        career.legal = [(from, "C1"), (ordered, "E1")]
        if let until {
            career.endsInAdoption = true
            career.placed = until.adding(days: -dice.int(200, min(340, max(200, until - ordered - 40))))
        } else if yearEnd - ordered > 600 || dice.percent(6) {
            // Nobody could be found: a care order again.
            let reversed = ordered.adding(days: dice.int(300, 560))
            career.reversed = reversed
            career.legal.append((reversed, "C2"))
        } else if dice.percent(70) {
            career.placed = max(ordered.adding(days: dice.int(60, 190)), yearEnd.adding(days: -dice.int(5, 190)))
        }
        return career
    }

    /// A young person held on remand.
    static func remand(from: Day, until: Day?) -> DemoCareer {
        DemoCareer(from: from, until: until, legal: [(from, "J1")])
    }

    /// A child who came to the country alone.
    static func unaccompanied(from: Day, until: Day?) -> DemoCareer {
        DemoCareer(from: from, until: until, legal: [(from, "V2")])
    }
}
