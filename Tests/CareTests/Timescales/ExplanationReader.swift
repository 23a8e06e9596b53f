import Care

/// What an explanation says, read back out of its sentence by code that knows nothing of how it was made.
struct ReadExplanation {
    let due: PlainDay
    let trigger: PlainDay
    /// The words of the limit.
    let limit: [Substring]

    /// Reads `by 12 January 2017: … on 12 December 2016, and the limit is 20 working days; …`.
    init?(_ sentence: String) {
        let words = sentence.utf8.split(separator: 0x20).map { Substring($0) }
        // The due day ends at the first colon; the trigger ends before ", and the limit is"; the limit ends at the next semicolon.
        guard let colon = words.firstIndex(where: { $0.utf8.last == 0x3A }), let limits = words.lastIndex(of: "limit"),
            limits > colon + 5, words[limits - 2...limits + 1] == ["and", "the", "limit", "is"],
            let end = words[limits...].firstIndex(where: { $0.utf8.last == 0x3B }), end > limits + 1,
            let due = PlainDay(words[...colon].suffix(3)), let trigger = PlainDay(words[..<(limits - 2)].suffix(3))
        else { return nil }
        self.due = due
        self.trigger = trigger
        limit = words[(limits + 2)...end].map(\.plain)
    }

    /// The due day by the words of the limit alone, a day at a time; nil where the words are not understood.
    var recomputed: PlainDay? {
        guard let first = limit.first, let count = Int(first) else { return nil }
        switch limit.dropFirst() {
        case ["working", "day"], ["working", "days"]:
            var day = trigger, left = count
            while left > 0 {
                day = day.next
                if !day.isWeekend && !day.isHoliday { left -= 1 }
            }
            return day
        case ["calendar", "month"], ["calendar", "months"]:
            var month = trigger.month, year = trigger.year
            for _ in 0..<count {
                month += 1
                if month == 13 { (year, month) = (year + 1, 1) }
            }
            return PlainDay(year: year, month: month, day: min(trigger.day, PlainDay.length(month, year)))
        case ["week"], ["weeks"]: return trigger.after(count * 7)
        case ["day"], ["days"]: return trigger.after(count)
        default: return nil
        }
    }
}

/// A calendar written apart from the service's own: a day knows only the one after it.
struct PlainDay: Equatable {
    var year: Int
    var month: Int
    var day: Int

    init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

    /// From `12`, `January`, `2017`.
    init?(_ words: some Collection<Substring>) {
        let words = words.map(\.plain)
        guard words.count == 3, let day = Int(words[0]), let month = Self.months.firstIndex(of: words[1]), let year = Int(words[2]) else {
            return nil
        }
        self.init(year: year, month: month + 1, day: day)
    }

    private static let months: [Substring] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    static func length(_ month: Int, _ year: Int) -> Int {
        if month == 2 { return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28 }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
    }

    var next: PlainDay {
        if day < Self.length(month, year) { return PlainDay(year: year, month: month, day: day + 1) }
        return month < 12 ? PlainDay(year: year, month: month + 1, day: 1) : PlainDay(year: year + 1, month: 1, day: 1)
    }

    func after(_ count: Int) -> PlainDay { (0..<count).reduce(self) { day, _ in day.next } }

    /// By Sakamoto's method: 0 is Sunday.
    var isWeekend: Bool {
        let year = month < 3 ? self.year - 1 : self.year
        let weekday = (year + year / 4 - year / 100 + year / 400 + Self.offsets[month - 1] + day) % 7
        return weekday == 0 || weekday == 6
    }

    private static let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]

    var isHoliday: Bool { Self.holidays[year, default: []].contains(month * 100 + day) }

    /// As GOV.UK lists them for the years the generated histories run over: month and day in one number.
    private static let holidays: [Int: Set<Int>] = [
        2014: [101, 418, 421, 505, 526, 825, 1225, 1226], 2015: [101, 403, 406, 504, 525, 831, 1225, 1228],
        2016: [101, 325, 328, 502, 530, 829, 1226, 1227], 2017: [102, 414, 417, 501, 529, 828, 1225, 1226],
        2018: [101, 330, 402, 507, 528, 827, 1225, 1226], 2019: [101, 419, 422, 506, 527, 826, 1225, 1226],
        2020: [101, 410, 413, 508, 525, 831, 1225, 1228], 2021: [101, 402, 405, 503, 531, 830, 1227, 1228],
        2022: [103, 415, 418, 502, 602, 603, 829, 919, 1226, 1227], 2023: [102, 407, 410, 501, 508, 529, 828, 1225, 1226],
        2024: [101, 329, 401, 506, 527, 826, 1225, 1226], 2025: [101, 418, 421, 505, 526, 825, 1225, 1226],
        2026: [101, 403, 406, 504, 525, 831, 1225, 1228], 2027: [101, 326, 329, 503, 531, 830, 1227, 1228],
    ]
}

extension Substring {
    /// The word without the comma, colon or semicolon behind it.
    fileprivate var plain: Substring {
        guard let last = utf8.last, last == 0x2C || last == 0x3A || last == 0x3B else { return self }
        return Substring(utf8.dropLast())
    }
}
