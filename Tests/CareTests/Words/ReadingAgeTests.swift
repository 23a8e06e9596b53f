import Care
import Testing

struct ReadingAgeTests {
    @Test(arguments: [
        ("cat", 1), ("happy", 2), ("review", 2), ("table", 2), ("little", 2), ("wanted", 2), ("asked", 1), ("houses", 2), ("names", 1), ("making", 2), ("idea", 3),
        ("beautiful", 3), ("independent", 4), ("family", 3), ("create", 2), ("radio", 3), ("station", 2), ("safely", 2), ("whole", 1), ("people", 2), ("phone", 1),
    ])
    func `syllables are counted as they are spoken`(_ word: String, _ count: Int) {
        #expect(ReadingAge.syllables(word) == count)
    }

    @Test func `a text of one short sentence is for the youngest readers, and never for less than five`() {
        #expect(ReadingAge("The cat sat on the mat.").age == 5)
        #expect(ReadingAge("").age == nil)
        #expect(ReadingAge("").isPlain)
    }

    /// 0.39 × 11 words + 11.8 × 15 ÷ 11 syllables − 15.59 = 4.79; and five.
    @Test func `the age is the grade of Flesch and Kincaid and five`() throws {
        let reading = ReadingAge("Your social worker will talk to your school about the lessons.")
        #expect(reading.words == 11)
        #expect(reading.sentences == 1)
        let wanted = 0.39 * 11 + 11.8 * Double(reading.syllables) / 11 - 15.59 + 5
        #expect(abs(try #require(reading.age) - wanted) < 0.001)
        #expect(reading.syllables == 15)
    }

    @Test func `the words of the office are too hard, and the same thing said plainly is not`() throws {
        let office = "The multi-agency professionals recommended that permanency arrangements be considered following the completion of a therapeutic assessment."
        let plain = "The people who help you talked. They want you to have a home that lasts. First they will find out what helps you."
        #expect(try #require(ReadingAge(office).age) > 18)
        #expect(try #require(ReadingAge(plain).age) <= ReadingAge.limit)
    }

    @Test func `sentences end with a mark or a line, and not at a point within a number or an address`() {
        #expect(ReadingAge.sentences("Hello Ash,\n\nIt is 3.50. Write to iro@council.example now! Yes?").count == 4)
    }

    @Test func `the hardest sentences are named, the hardest first, and easy ones are not`() {
        let text = "You did well. Cordially, Imogen. Notwithstanding considerable organisational difficulties, the establishment continued operating. An independent professional considers accommodation alternatives."
        let hard = ReadingAge.hardest(text)
        #expect(hard.count == 2)
        #expect(hard.allSatisfy { $0.age > ReadingAge.limit })
        let ages = hard.map(\.age)
        #expect(ages == ages.sorted(by: >))
    }

    @Test func `a hard word has a hint where it stands by itself, and a longer one stands for those within it`() {
        #expect(PlainWords.hints(for: "Your LAC review is soon.").map(\.hard) == ["LAC review"])
        #expect(PlainWords.hints(for: "The placements changed.").map(\.hard) == ["placement"])
        #expect(PlainWords.hints(for: "A replacement black cat.").isEmpty)
    }

    @Test func `what the child said is not measured, and stays as it was said`() {
        let letter = "You told us:\n\n“I unequivocally contemplate extraterrestrial accommodation arrangements.”\n\nWe will ask about it."
        #expect(ReadingMeter(letter).reading.isPlain)
        #expect(Letter(letter).parts.filter(\.isQuoted).map(\.words) == ["“I unequivocally contemplate extraterrestrial accommodation arrangements.”"])
    }
}
