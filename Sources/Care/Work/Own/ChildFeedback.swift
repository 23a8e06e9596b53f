/// What children say after meetings is kept so that no key ties it to the meeting, and so to the child: a meeting of one child would tell who it was.
///
/// Only the question, the answer and the month stand in the register of feedback (features, C9 and C10). That the child answered is marked
/// with the request, in a save of its own.
extension Facts {
    /// One answer of a child of which nobody can tell after which meeting it was given.
    public struct LooseAnswer: Hashable, Sendable {
        /// The first day of the month it was given in.
        public let month: Day
        public let number: Int
        public let answer: String
    }

    /// What children answered after meetings, month by month.
    public var looseAnswers: [LooseAnswer] {
        memo.value("loose answers of children") {
            let tied = Set(records[FeedbackDetail.self].entries.map(\.feedback))
            let numbers = Dictionary(FeedbackQuestion.all.map { ($0.toChild, $0.number) }, uniquingKeysWith: { one, _ in one })
            return records[Feedback.self].entries.compactMap { row in
                guard row.source == ContactRole.child.rawValue, row.about == FeedbackQuestion.looseAbout, row.child == nil, !tied.contains(row.id),
                    let number = row.question.flatMap({ numbers[$0] }), let answer = row.answer
                else { return nil }
                return LooseAnswer(month: row.given.firstOfMonth, number: number, answer: answer)
            }.sorted { ($0.month, $0.number, $0.answer) < ($1.month, $1.number, $1.answer) }
        }
    }
}

extension FeedbackQuestion {
    /// What a child’s answer is about, as far as it is kept.
    public static let looseAbout = "a meeting"

    /// Whether answers of somebody are kept without the meeting.
    public static func isLoose(_ role: ContactRole) -> Bool { role == .child }

    /// An answer to it as the register of feedback keeps it.
    public func row(_ answer: String, of role: ContactRole, about meeting: Meeting, on day: Day) -> Feedback {
        let isLoose = Self.isLoose(role)
        var row = Feedback()
        row.given = isLoose ? day.firstOfMonth : day
        row.source = role.rawValue
        row.about = isLoose ? Self.looseAbout : meeting.title
        row.question = asked(role)
        row.answer = answer
        return row
    }
}
