/// How old somebody is, as people say it: a baby's age is never “0”.
extension Day {
    /// “12 years old”, “1 year old”, “5 months old”, “6 weeks old”, “less than a week old”; “not born yet” before the birth.
    public func ageWords(bornOn birth: Day) -> String {
        if self < birth { return "not born yet" }
        let years = age(bornOn: birth)
        return (years > 0 ? Self.counted(years, "year") : babyAge(bornOn: birth)) + " old"
    }

    /// The same for a column of ages: “12”, “5 months”, “6 weeks”, “less than a week”; empty before the birth.
    public func shortAge(bornOn birth: Day) -> String {
        if self < birth { return "" }
        let years = age(bornOn: birth)
        return years > 0 ? String(years) : babyAge(bornOn: birth)
    }

    /// Under a year: completed weeks until the second month is over, and months after that.
    private func babyAge(bornOn birth: Day) -> String {
        let months = months(since: birth)
        if months >= 2 { return Self.counted(months, "month") }
        let weeks = (self - birth) / 7
        return weeks > 0 ? Self.counted(weeks, "week") : "less than a week"
    }

    private static func counted(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
}
