import Care
import Testing

struct BookingFieldsTests {
    @Test func `a strategy discussion is asked for an initial and a transfer-in conference, and for a review held together with one`() {
        #expect(MeetingKind.bookingColumns(.initialConference, with: nil).contains("strategy_discussion_date"))
        #expect(MeetingKind.bookingColumns(.transferConference, with: nil).contains("strategy_discussion_date"))
        #expect(MeetingKind.bookingColumns(.review, with: .initialConference).contains("strategy_discussion_date"))
        for kind in [MeetingKind.review, .shortBreakReview, .reviewConference, .carerReview, .disruption, .stability] {
            #expect(!MeetingKind.bookingColumns(kind, with: nil).contains("strategy_discussion_date"), "\(kind)")
        }
        #expect(MeetingKind.bookingColumns(.disruption, with: .initialConference) == ["trigger", "move_date"])
        #expect(MeetingKind.bookingColumns(nil, with: .initialConference).isEmpty)
    }

    @Test func `only a review and a conference can be one meeting`() {
        #expect(MeetingKind.review.partners(among: MeetingKind.allCases) == [.initialConference, .transferConference, .reviewConference])
        #expect(MeetingKind.reviewConference.partners(among: MeetingKind.allCases) == [.review, .shortBreakReview])
        #expect(MeetingKind.stability.partners(among: MeetingKind.allCases).isEmpty)
    }

    @Test func `a restriction names people who can sign in, however they are written`() {
        #expect(EntryRules.unknownPeople("Kim; MO,lee", known: ["kim", "Mo", "Lee"]).isEmpty)
        #expect(EntryRules.unknownPeople("kim mo", known: ["kim"]).map(\.sentence) == ["Nobody has the username “mo”. Write it as the person signs in."])
        #expect(EntryRules.unknownPeople("", known: []).isEmpty)
    }
}
