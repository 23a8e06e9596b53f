extension MeetingKind {
    /// What booking asks for a meeting of this kind, besides when, where and with whom: columns of the register of meetings.
    public var bookingColumns: Set<String> {
        switch self {
        case .review, .shortBreakReview, .reviewConference: ["combined_with"]
        // The 15 working days run from the strategy discussion: Working Together 2023, chapter 3.
        case .initialConference, .transferConference: ["combined_with", "strategy_discussion_date"]
        case .disruption, .stability: ["trigger", "move_date"]
        case .carerReview: []
        }
    }

    /// Every column that booking asks for some kinds only.
    public static let allBookingColumns = allCases.reduce(into: Set<String>()) { $0.formUnion($1.bookingColumns) }

    /// What booking asks for a kind, and for another held together with it.
    public static func bookingColumns(_ kind: MeetingKind?, with other: MeetingKind?) -> Set<String> {
        guard let kind else { return [] }
        return kind.bookingColumns.contains("combined_with") ? kind.bookingColumns.union(other?.bookingColumns ?? []) : kind.bookingColumns
    }

    /// The kinds that a meeting of this kind can be held together with: a review with a conference.
    public func partners(among kinds: [MeetingKind]) -> [MeetingKind] {
        let isReview = self == .review || self == .shortBreakReview
        guard isReview || conference != nil else { return [] }
        return kinds.filter { isReview ? $0.conference != nil : $0 == .review || $0 == .shortBreakReview }
    }
}
