import Care
import Testing

/// How old a child is, as people say it.
struct AgeWordsTests {
    @Test(arguments: [
        ("2026-11-23", "less than a week old", "less than a week"), ("2026-11-17", "less than a week old", "less than a week"), ("2026-11-16", "1 week old", "1 week"),
        ("2026-09-24", "8 weeks old", "8 weeks"), ("2026-09-23", "2 months old", "2 months"), ("2026-06-23", "5 months old", "5 months"),
        ("2025-11-24", "11 months old", "11 months"), ("2025-11-23", "1 year old", "1"), ("2014-11-24", "11 years old", "11"), ("2026-11-24", "not born yet", ""),
    ])
    func `a child under a year has an age in weeks, then in months, and never 0`(born: Day, words: String, short: String) {
        let today: Day = "2026-11-23"
        #expect(today.ageWords(bornOn: born) == words)
        #expect(today.shortAge(bornOn: born) == short)
    }
}
