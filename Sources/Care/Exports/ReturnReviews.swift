import Documents

/// The reviews module of one year's return SSDA903, made from what the service knows: one row for each review held in the year.
///
/// What the return's validation would refuse is left out and named, with how to mend it: a file that fails is sent back as a whole.
public struct ReturnReviews: Sendable {
    public let year: ReportingYear
    /// In order of the children's ids, then of the days.
    public let rows: [Review]
    public let leftOut: [LeftOut]

    /// A review that cannot be returned as it stands.
    public struct LeftOut: Sendable, Hashable {
        public let child: Child.ID
        public let held: Day
        /// The number of the validation rule that refuses it.
        public let rule: String
        public let sentence: String
    }

    public init(_ year: ReportingYear, _ facts: Facts) {
        self.year = year
        var rows: [Review] = []
        var leftOut: [LeftOut] = []
        for (place, child) in facts.children.enumerated() {
            for var review in facts.reviews[place] where year.period.contains(review.held) {
                if let refusal = Self.refusal(of: review, child: child, episodes: facts.episodes[place], in: year) {
                    leftOut.append(LeftOut(child: child.id, held: review.held, rule: refusal.rule, sentence: refusal.sentence))
                } else {
                    review.child = child.id
                    review.born = child.born ?? review.born
                    rows.append(review)
                }
            }
        }
        self.rows = rows
        self.leftOut = leftOut
    }

    /// Why a review cannot be returned; nil where it can.
    ///
    /// The rules are those of the public validator of the return (Data to Insight, `csc-validator-be-903`), by their numbers.
    private static func refusal(
        of review: Review, child: Child, episodes: some Sequence<Episode>, in year: ReportingYear
    ) -> (rule: String, sentence: String)? {
        guard let born = child.born else {
            return ("102", "The child’s day of birth is not recorded. Enter it in the children’s register or import the return’s header.")
        }
        guard Participation.list[review.participation.rawValue] != nil else {
            return ("167", "How the child took part is not one of PN0 to PN7. Complete the record of the review.")
        }
        let inYear = episodes.filter { $0.from <= year.end && ($0.to.map { $0 >= year.start } ?? true) }
        if inYear.isEmpty {
            return ("1012", "The child has no episode of care in \(year.title). Check the day of the review and import the episodes.")
        }
        if inYear.allSatisfy(\.legalStatus.isShortBreak) {
            return ("399", "The child had only short breaks (V3 or V4) in \(year.title), whose reviews are not returned.")
        }
        let fourth = born.birthday(4)
        if review.participation.isUnderFour, review.held > fourth {
            return ("440", "The participation is PN0, under four, and the child was four or over. Choose how the child took part.")
        }
        if !review.participation.isUnderFour, review.held < fourth {
            return ("441", "The child was under four, and the participation is \(review.participation.rawValue). Choose PN0, or correct the day of birth.")
        }
        return nil
    }
}

extension ReturnReviews {
    /// The module as the file the Department for Education takes: days as `31/03/2017`, codes in capitals.
    public var file: RegisterFile {
        RegisterFile(
            name: "reviews.csv",
            bytes: CSV.text([Review.shape.columns.map(\.name)] + rows.map { [$0.child.text, $0.born.slashed, $0.held.slashed, $0.participation.rawValue] }))
    }

    /// What was left out, as a list to work through.
    public var leftOutList: ExportTable {
        ExportTable(
            "reviews-left-out", "Reviews left out of the return",
            columns: [
                .init("child", "The council's id of the child."), .init("held", "The day of the review."),
                .init("rule", "The number of the validation rule that refuses it."), .init("what to do", "What is wrong and how to mend it."),
            ],
            rows: leftOut.map { [.text($0.child.text), .day($0.held), .text($0.rule), .text($0.sentence)] })
    }
}
