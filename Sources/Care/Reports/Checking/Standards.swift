extension ReportCheck {
    /// What is wanted of a service: numbers that its report may name and that are no figures of its year.
    public struct Standards: Hashable, Sendable {
        /// The recommended caseload, from and to.
        public var caseload: [Double] = []
        /// Targets, in per cent.
        public var targets: Set<Double> = []

        public init() {}

        /// What was in force at the end of the tables' time.
        init(_ tables: YearTables) {
            let settings = tables.facts.settings, day = tables.asAt
            caseload = [settings.number(.caseloadLow, on: day), settings.number(.caseloadHigh, on: day)]
            for target in MeasureTarget.all {
                switch target.wanted(settings, on: day) {
                case .atLeast(let bound)?, .atMost(let bound)?: targets.insert(bound)
                case .between(let low, let high)?: targets.formUnion([low, high])
                case nil: break
                }
            }
        }
    }
}

extension CheckedReport {
    /// Whether a number is no figure of the service: the base of a rate, a standard, a target, or an age.
    func isNoFigure(_ index: Int, _ sentence: CheckedSentence) -> Bool {
        guard let number = sentence.words[index].number, sentence.words[index].figure == nil else { return false }
        if sentence.words[index].isPercent { return known.standards.targets.contains(number) && sentence.namesTarget(index) }
        return sentence.isRateBase(index, number) || sentence.isAge(index, number) || isCaseloadStandard(index, number, sentence)
    }

    /// “The Handbook recommends 50 to 70”: either bound, or both, beside a word that says whose they are.
    private func isCaseloadStandard(_ index: Int, _ number: Double, _ sentence: CheckedSentence) -> Bool {
        let caseload = known.standards.caseload
        guard let low = caseload.first, let high = caseload.last, number == low || number == high else { return false }
        let words = sentence.words
        let first = number == low && index + 2 < words.count && words[index + 2].number == high ? index : index - 2
        let isPair = first >= 0 && first + 2 < words.count && words[first].number == low && words[first + 2].number == high && ["to", "and", "or"].contains(words[first + 1].plain)
        let start = isPair ? first : index, end = isPair ? first + 2 : index
        // The word that names the standard stands in the same clause before it, or close behind it.
        var place = start - 1
        while place >= max(0, start - 8), !words[place].endsClause {
            if words[place].isOfStandard { return true }
            place -= 1
        }
        return !words[end].endsClause && words[(end + 1)...].prefix(6).contains { $0.isOfStandard }
    }
}

extension CheckedSentence {
    /// “The target of 90%”, “a 90% target”: nothing stands between them but what joins them.
    fileprivate func namesTarget(_ index: Int) -> Bool {
        let between: Set<String> = ["of", "is", "was", "remains", "remained", "stays", "at", "least", "most", "set", "to", "be", "the", "a", "an", "our", "for"]
        let targets: Set<String> = ["target", "targets"]
        if let before = words[..<index].lastIndex(where: { !between.contains($0.plain) }), targets.contains(words[before].plain) { return true }
        guard !words[index].endsClause else { return false }
        let after = words[(index + 1)...].drop { ["per", "cent", "percent", "service"].contains($0.plain) }
        return after.first.map { targets.contains($0.plain) } ?? false
    }

    /// “A rate per 10,000”, “for every 1,000”.
    fileprivate func isRateBase(_ index: Int, _ number: Double) -> Bool {
        index > 0 && ["per", "every", "each"].contains(words[index - 1].plain) && [100, 1_000, 10_000, 100_000, 1_000_000].contains(number)
    }

    /// “A child of 4”, “children of 4 and over”, “those 16 or older”.
    fileprivate func isAge(_ index: Int, _ number: Double) -> Bool {
        guard number <= 25, words[index].places == 0 else { return false }
        func plain(_ place: Int) -> String { words.indices.contains(place) ? words[place].plain : "" }
        let next = words[index].endsClause ? "" : plain(index + 1)
        if ["and", "or"].contains(next), ["over", "older", "above", "upwards", "under", "younger", "below"].contains(plain(index + 2)) {
            return words[index + 1].endsClause || !(words.indices.contains(index + 3) && words[index + 3].number != nil)
        }
        guard plain(index - 1) == "of" else { return false }
        if ["child", "boy", "girl", "baby", "toddler"].contains(plain(index - 2)) { return true }
        let isOfChildren = ["children", "boys", "girls", "babies"].contains(plain(index - 2))
        return isOfChildren && (next.isEmpty || ["and", "or", "who", "to"].contains(next) && words.indices.contains(index + 2) && words[index + 2].number.map { $0 <= 25 } ?? (next == "who"))
    }
}

extension CheckedWord {
    /// Whether it names a standard that others set.
    fileprivate var isOfStandard: Bool {
        plain.hasPrefix("recommend") || ["handbook", "handbooks", "guidance", "standard", "standards"].contains(plain)
    }
}

extension Difference {
    /// Whether the sentence it quotes tells what is wanted or advised, and not what was.
    var isOfAim: Bool {
        let words = CheckedWord.words(said), plain = words.map(\.plain)
        if let between = plain.firstIndex(of: "between"), plain[between...].contains("and") { return true }
        return words.indices.contains { index in
            words[index].isOfStandard || ["should", "aim", "aims", "aimed", "target", "targets", "planned"].contains(plain[index])
                || (["plan", "plans"].contains(plain[index]) && index + 1 < plain.count && plain[index + 1] == "to")
        }
    }
}
