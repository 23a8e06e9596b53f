/// What a child's own pages may show, and nothing else.
///
/// It is taken from the facts of this one child. The pages are made from it, so that they cannot show anything of the record it does not hold.
/// Decisions and letters are in it only as somebody wrote them for the child.
public struct OwnPages: Sendable {
    /// The IRO, as the child meets them.
    public struct Officer: Hashable, Sendable {
        public let staff: StaffMember.ID
        public let name: String
        public let phone: String?
        public let email: String?
        public let bestTime: String?
        public let words: String?
    }

    /// A review to come, as far as the child is told: no address stands in it.
    public struct Coming: Hashable, Sendable {
        public let meeting: Meeting.ID
        public let day: Day
        public let starts: String?
        /// One of the council's own rooms; nil where it is held elsewhere.
        public let room: String?
        /// Whether it is on the phone or on a screen.
        public let mode: MeetingMode?
    }

    /// Something that was agreed, in plain words.
    public struct Agreed: Hashable, Sendable {
        public let day: Day
        public let words: String
        public let happened: String?
        public let state: DecisionState
        public let due: Day?
    }

    public let name: String
    public let officer: Officer?
    public let card: OfficerCard?
    public let coming: Coming?
    public let wish: ReviewWish?
    /// The newest meeting's first.
    public let agreed: [Agreed]
    /// What the child said and what came of it, where somebody told the child.
    public let answered: [ChildView]
    /// The letters that were sent, the newest first.
    public let letters: [ChildLetter]
    public let today: Day

    public init(of child: Int, _ facts: Facts) {
        let told = facts.children[child]
        today = facts.today
        name = told.forename.flatMap { $0.isEmpty ? nil : $0 } ?? "you"
        officer = facts.officerOnStaff(of: child, on: facts.today).map { staff in
            let profile = facts.profile(of: staff)
            return Officer(
                staff: staff, name: facts.name(of: staff), phone: profile?.phone, email: profile?.email, bestTime: profile?.bestTime, words: profile?.words)
        }
        let holder = officer?.staff
        card = facts.cards(of: child).last { $0.staff == holder }
        coming = facts.nextReview(of: child).map { meeting in
            Coming(
                meeting: meeting.id, day: meeting.planned, starts: meeting.starts, room: meeting.room.flatMap { facts.room($0)?.name }, mode: meeting.mode)
        }
        wish = facts.currentWish(of: child)
        agreed = facts.decisions(of: child).compactMap { decision -> Agreed? in
            guard let plain = facts.plainWords(of: decision.id), let day = decision.meeting.flatMap({ facts.meeting($0) })?.day else { return nil }
            return Agreed(day: day, words: plain.words, happened: plain.happened, state: decision.state, due: decision.due)
        }.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }.map(\.element)
        answered = facts.views(of: child).filter { $0.by == .child && $0.told != nil && !($0.resultWords ?? "").isEmpty }.reversed()
        letters = facts.letters(of: child).filter { $0.sent != nil }.reversed()
    }
}

extension DecisionState {
    /// As a child is told it.
    public var childTitle: String {
        switch self {
        case .open: "Not done yet"
        case .done: "Done"
        case .notProgressed: "Stuck. Ask your IRO why"
        case .carried: "Still to do"
        case .dropped: "Not needed now"
        }
    }
}
