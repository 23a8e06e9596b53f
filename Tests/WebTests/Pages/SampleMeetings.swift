import Care
import Documents
import Samples

@testable import Web

/// The pages of meetings, rooms and foster carers: full, empty and with mistakes.
enum SampleMeetings {
    static let facts = Facts(
        sampleRecords(
            MeetingWorld.tables + MeetingWorld.planned + [
                .of(FosterCarer.self, "Carer | Household | Approved on\nC1 | Marlow <b> household | 2016-08-01"),
                .of(MinuteSection.self, "Section | Meeting | Child | Heading | Words | Not for\nS1 | M2 | ASH01 | the child's views | I like <b>it</b> here. | parent; K2"),
                .of(StandingAnswer.self, "Meeting | Child | Question | Answer | Note\nM1 | ASH01 | savings | no | They stayed behind."),
                .of(SafetyStatement.self, "Statement | Meeting | Child | Danger statement | Safety goal | Scale\nG1 | M2 | ASH01 | He may be left alone at night. | Somebody is there each night. | 5"),
            ]), today: "2017-05-02")
    static let nobody = Facts(Records(), today: "2017-05-02")
    static let links = Links { id in "key-of-\(id.text.lowercased().prefix(3))" }

    static func view(_ id: Meeting.ID, _ facts: Facts = facts, may: Set<Ask> = [.planMeeting, .recordMeeting, .sendMinutes]) -> MeetingView {
        MeetingView(meeting: facts.meeting(id) ?? Meeting(), facts: facts, links: links, token: "token-1", may: may)
    }

    static func prepare(_ filling: RecordFilling = RecordFilling(), may: Set<Ask> = [.planMeeting, .recordMeeting]) -> PreparePage {
        let view = view("M2", may: may)
        return PreparePage(view: view, form: PrepareForm(view.meeting, facts), filling: filling, preparing: Route.preparing(view))
    }

    static func hold(wrong: Bool = false) -> HoldPage {
        let view = view("M2"), form = RecordForm(view.meeting, facts)
        var filling = RecordFilling()
        if wrong, let link = form.parts.first?.link, let views = form.parts.first?.sections.first?.slot {
            filling.typed[link.name("participation")] = ["PN0"]
            filling.problems = [("PN0 is for children under 4.", link.name("participation"))]
            filling.theirs[views.name("words")] = "<b>Theirs</b>"
            filling.others = ["mo"]
        }
        return HoldPage(view: view, form: form, filling: filling, missing: wrong ? MeetingCompletion.missing(view.meeting, facts) : [], held: "2/5/2017")
    }

    static func book(_ booking: Booking) -> BookPage {
        let child = facts.number(of: Child.ID("ASH01")) ?? 0
        return BookPage(
            heading: "Book a meeting", trail: [("Children", "/children")], address: "/children/key-of-ash/meetings/new", facts: facts, child: child,
            siblings: facts.brothersAndSisters(of: child).map { ($0, "key-of-bea") }, kinds: facts.fittingKinds(for: child), pair: nil,
            due: facts.nextMeetings(of: child).map(\.deadline), proposed: facts.proposedPeople(for: [child]), booking: booking,
            day: booking.meeting.map { BookingDay($0, whole: facts) }, quietTitle: "Book a meeting, AQ", token: "token-1")
    }

    private static var wrongBooking: Booking {
        var booking = Booking(typed: ["kind": "looked-after review", "planned_date": "20/12/2017", "chair_staff_id": "S1", "room_id": "R1"])
        var meeting = Meeting()
        meeting.kind = .review
        meeting.planned = "2017-12-20"
        meeting.chair = "S1"
        booking.meeting = meeting
        booking.isChecked = true
        booking.problems = [("Larch room is booked.", "room_id")]
        return booking
    }

    static var pages: [(name: String, page: any Page)] {
        let ash = facts.number(of: Child.ID("ASH01")) ?? 0
        let decisions = facts.decisions(at: "M1").map { ($0, facts.rowNumber(of: $0) ?? 1) }
        let meeting = facts.meeting("M2") ?? Meeting()
        return [
            ("meetings", MeetingsPage(facts: facts, links: links, filter: MeetingFilter(show: .all), own: "S1", maySeeCarers: true, maySeeRooms: true)),
            ("meetings, empty", MeetingsPage(facts: nobody, links: links, filter: MeetingFilter(week: "2017-05-03"), own: nil, maySeeCarers: false, maySeeRooms: false)),
            ("meeting, prepare", prepare()),
            ("meeting, read only", prepare(may: [])),
            ("meeting, hold", hold()),
            ("meeting, hold, wrong", hold(wrong: true)),
            ("meeting, decisions", DecisionsPage(view: view("M1"), mayChallenge: [ash], mayConfirm: [ash])),
            ("meeting, no decisions", DecisionsPage(view: view("M2"), mayChallenge: [], mayConfirm: [])),
            (
                "meeting, report",
                ReportPage(
                    view: view("M2"), preparing: Route.preparing(view("M2")),
                    slot: PrepareForm.preparation(meeting, facts, asked: ["report_received_date", "words"]), answer: "", filling: RecordFilling())
            ),
            ("meeting, invitation", facts.person("W2").map { InvitationPage(view: view("M2"), person: $0, authority: "Exampleshire") } ?? MessagePage.notFound),
            (
                "meeting, move",
                MovePage(
                    view: view("M2"), typed: ["planned_date": "20/12/2017", "row": "2"], problems: [("Say why it is moved.", "state_reason")],
                    effect: facts.effect(ofMoving: meeting, to: "2017-12-20"))
            ),
            ("meeting, adjourn", AdjournPage(view: view("M2"), typed: ["held_date": "2/5/2017"], problems: [])),
            ("meeting, cancel", CancelPage(view: view("M2"), row: "2", reason: "", problem: "Say why the meeting is cancelled.")),
            ("meeting, book", book(Booking(typed: ["kind": "looked-after review"]))),
            ("meeting, book, wrong", book(wrongBooking)),
            (
                "decisions, confirm",
                ConfirmPage(
                    caption: "Ashwin", heading: "Confirm the decisions", trail: [], address: "/meetings/M1/confirm", facts: facts, decisions: decisions,
                    sent: "2017-04-06", typed: [:], problems: [("Say why you object to decision 1.", ConfirmPage.reasonName(1))], token: "token-1")
            ),
            (
                "concern",
                ConcernPage(
                    child: ash, facts: facts, links: links, typed: ["problem": facts.decision("D1").map { facts.concern(about: $0) } ?? ""],
                    problems: [("Say what it is about.", "theme")], draftSaved: nil, address: "/children/key-of-ash/concerns/new", token: "token-1")
            ),
            ("carers", CarersPage(facts: facts, links: links, isAll: false, page: 1)),
            ("carers, empty", CarersPage(facts: nobody, links: links, isAll: true, page: 1)),
            ("carer", CarerPage(carer: facts.records[FosterCarer.self].entries[0], facts: facts, links: links)),
            ("rooms", RoomsPage(facts: facts, taken: ["R1": [("14:00 to 15:00", "M2"), ("16:00 to 17:00", nil)]], day: "2017-05-02", mayKeep: true)),
            ("rooms, empty", RoomsPage(facts: nobody, taken: [:], day: "2017-05-02", mayKeep: false)),
            (
                "room, wrong",
                RoomPage(facts: facts, isNew: true, address: "/rooms/new", typed: ["seats": "0"], problems: [EntryProblem("seats", "A room has at least one seat.")], row: "0", token: "token-1")
            ),
        ]
    }
}
