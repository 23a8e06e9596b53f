/// What is kept of a child's own pages, letters and answers, child by child and meeting by meeting.
extension Facts {
    /// The cards a child was given that say who their IRO is.
    public func cards(of child: Int) -> [OfficerCard] {
        let grouped: Grouped<OfficerCard> = memo.value("IRO cards") { byChild(OfficerCard.self, \.child, \.given) }
        return Array(grouped[child])
    }

    /// What a child wanted before each review, sent or not.
    public func wishes(of child: Int) -> [ReviewWish] {
        let grouped: Grouped<ReviewWish> = memo.value("review wishes") { byChild(ReviewWish.self, \.child, \.began) }
        return Array(grouped[child])
    }

    /// The letters written to a child, those not sent too.
    public func letters(of child: Int) -> [ChildLetter] {
        let grouped: Grouped<ChildLetter> = memo.value("child letters") { byChild(ChildLetter.self, \.child, \.written) }
        return Array(grouped[child])
    }

    /// The letter to a child after a meeting; nil while there is none.
    public func letter(to child: Int, after meeting: Meeting.ID) -> ChildLetter? { letters(of: child).last { $0.meeting == meeting } }

    /// A decision as the child is told it; nil where nobody put it in plain words.
    public func plainWords(of decision: Decision.ID) -> PlainDecision? {
        memo.value("plain decisions") {
            Dictionary(records[PlainDecision.self].entries.map { ($0.decision, $0) }, uniquingKeysWith: { _, new in new })
        }[decision]
    }

    /// How a child can reach an IRO.
    public func profile(of officer: StaffMember.ID) -> OfficerProfile? {
        memo.value("officer profiles") {
            Dictionary(records[OfficerProfile.self].entries.map { ($0.staff, $0) }, uniquingKeysWith: { _, new in new })
        }[officer]
    }

    /// The next review or conference a child can say something before.
    public func nextReview(of child: Int) -> Meeting? {
        meetings(of: child).first { $0.state == .planned && $0.planned >= today && ($0.isReview || $0.isConference || $0.kind == .shortBreakReview) }
    }

    /// What the child wants before the next review: of that review, or else begun since the last one and tied to none.
    public func currentWish(of child: Int) -> ReviewWish? {
        let next = nextReview(of: child)?.id
        let since = meetings(of: child).last { $0.state == .held && $0.isReview }?.day
        return wishes(of: child).last { wish in
            if let next, wish.meeting == next { return true }
            guard wish.meeting == nil || meeting(wish.meeting ?? .blank)?.state == .cancelled else { return false }
            return since.map { wish.began > $0 } ?? true
        }
    }

    /// What a child sent before a meeting; nil where nothing was sent.
    public func wish(of child: Int, before meeting: Meeting) -> ReviewWish? {
        wishes(of: child).last { $0.sent != nil && ($0.meeting == meeting.id || ($0.meeting == nil && meeting.state == .planned && nextReview(of: child)?.id == meeting.id)) }
    }

    /// What a child sent and nobody has read yet.
    public struct UnreadWish: Hashable, Sendable {
        public let child: Int
        public let wish: ReviewWish
        public let sent: Day
    }

    /// Every wish that waits to be read, the oldest first.
    public var unreadWishes: [UnreadWish] {
        memo.value("unread wishes") {
            records[ReviewWish.self].entries.compactMap { wish -> UnreadWish? in
                guard let sent = wish.sent, wish.read == nil, let child = number(of: wish.child) else { return nil }
                return UnreadWish(child: child, wish: wish, sent: sent)
            }.sorted { ($0.sent, $0.wish.id) < ($1.sent, $1.wish.id) }
        }
    }

    /// The wishes that one IRO is to read.
    public func unreadWishes(for staff: StaffMember.ID) -> [UnreadWish] { unreadWishes.filter { answerable(for: $0.child, on: today) == staff } }
}

extension ReviewWish {
    /// What was written, each with its question; what was left empty is left out.
    public var answers: [(question: String, words: String)] {
        [
            ("Who should come", who), ("Who should not come", notWho), ("Where", place), ("When", time), ("What to talk about", topics),
            ("What not to talk about", notTopics), ("How I want to say it", how), ("Leading the meeting", chairing.map(\.childTitle)),
            ("My part", chairingWords),
        ].compactMap { question, words in words.flatMap { $0.isEmpty ? nil : (question, $0) } }
    }

    public var isEmpty: Bool { answers.isEmpty }
}

extension WishedPart {
    /// As the child reads it.
    public var childTitle: String {
        switch self {
        case .none: "No thank you"
        case .part: "I want to do a part of it"
        case .all: "I want to lead it"
        case .unsure: "I am not sure yet"
        }
    }
}
