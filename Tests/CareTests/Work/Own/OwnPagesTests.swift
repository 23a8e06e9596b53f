import Care
import Documents
import Samples
import Testing

/// What a child's own pages hold: this child, and only what was written for the child.
struct OwnPagesTests {
    static func facts(_ more: SampleTable..., today: Day = "2017-05-10") -> Facts {
        Facts(sampleRecords([
                .of(KnownChild.self, "Child | Forename | Surname | Born on\nASH | Ashwin | Quillfeld | 2007-06-01\nBEA | Beatrix | Wexcombe | 2005-06-01"),
                .of(HeaderEntry.self, year: 2018, "Child | Born on\nASH | 2007-06-01\nBEA | 2005-06-01"),
                .of(Episode.self, year: 2018, "Child | From\nASH | 2017-03-20\nBEA | 2017-03-20"),
                .of(StaffMember.self, "Staff number | Forename | Surname | Role\nS1 | Imogen | Raddle | IRO\nS2 | Osric | Penhale | IRO"),
                .of(Allocation.self, "Allocation | Kind of case | Case | IRO | From\nA1 | LAC | ASH | S1 | 2017-03-21\nA2 | LAC | BEA | S2 | 2017-03-21"),
                .of(OfficerProfile.self, "IRO | Phone\nS1 | 0161 496 0101\nS2 | 0161 496 0102"),
                .of(
                    Meeting.self,
                    "Meeting | Kind | Planned for | Chair | State | Held on\nM1 | looked-after review | 2017-04-05 | S1 | held | 2017-04-05\nM2 | looked-after review | 2017-06-20 | S1 | planned |\nM3 | looked-after review | 2017-04-06 | S2 | held | 2017-04-06"),
                .of(MeetingChild.self, "Meeting | Child\nM1 | ASH\nM2 | ASH\nM3 | BEA"),
                .of(
                    Decision.self,
                    """
                    Decision | Meeting | Child | Number | What will be done | Owner | By | State
                    D1 | M1 | ASH | 1 | Arrange swimming lessons for Ashwin | Social worker | 2017-05-20 | open
                    D2 | M1 | ASH | 2 | Police check of the father | Team manager | | open
                    D3 | M3 | BEA | 1 | Secret of another child | Social worker | | open
                    """),
                .of(PlainDecision.self, "Decision | Child | In plain words\nD1 | ASH | You will learn to swim.\nD3 | BEA | Another child’s words."),
        ] + more), today: today)
    }

    @Test func `the pages hold only the decisions somebody put in plain words, of this child`() throws {
        let facts = Self.facts()
        let pages = OwnPages(of: try #require(facts.number(of: Child.ID("ASH"))), facts)
        #expect(pages.agreed.map(\.words) == ["You will learn to swim."])
        #expect(pages.officer?.name == "Imogen Raddle")
        #expect(pages.officer?.phone == "0161 496 0101")
        #expect(pages.coming?.meeting == "M2")
    }

    @Test func `a letter stands there from the day it is sent, not before`() throws {
        func letters(_ sent: String) throws -> Int {
            let facts = Self.facts(.of(ChildLetter.self, "Letter | Meeting | Child | Words | Written on | Sent on | How it was sent\nL1 | M1 | ASH | Hello | 2017-04-07 | \(sent) | \(sent.isEmpty ? "" : "post")"))
            return OwnPages(of: try #require(facts.number(of: Child.ID("ASH"))), facts).letters.count
        }
        #expect(try letters("") == 0)
        #expect(try letters("2017-04-08") == 1)
    }

    @Test func `the card is that of the IRO the child has now`() throws {
        let facts = Self.facts(.of(OfficerCard.self, "Card | Child | IRO | Given on | How\nC1 | ASH | S2 | 2017-03-25 | post"))
        #expect(OwnPages(of: try #require(facts.number(of: Child.ID("ASH"))), facts).card == nil)
    }

    @Test func `what was ticked and what was written comes back as it was`() throws {
        let question = try #require(WishStep.who.questions.first)
        let text = question.text(ticked: ["My dad", "My carer"], words: "my nan; and her dog")
        #expect(text == "My carer; My dad; my nan; and her dog")
        #expect(question.parts(of: text).ticked == ["My carer", "My dad"])
        #expect(question.parts(of: text).words == "my nan; and her dog")
        #expect(question.parts(of: "My carer’s sister").words == "My carer’s sister")
    }

    @Test func `what a child sent waits for its IRO until it is read`() {
        func unread(_ read: String) -> [String] {
            let facts = Self.facts(.of(ReviewWish.self, "Wish | Child | Meeting | Begun on | What to talk about | Sent on | Read on\nW1 | ASH | M2 | 2017-05-08 | School | 2017-05-08 | \(read)\nW2 | BEA | | 2017-05-08 | School | |"))
            return facts.unreadWishes(for: "S1").map(\.wish.id)
        }
        #expect(unread("") == ["W1"])
        #expect(unread("2017-05-09") == [])
    }

    @Test func `a wish of the last review is not that of the next`() throws {
        let facts = Self.facts(.of(ReviewWish.self, "Wish | Child | Meeting | Begun on | What to talk about | Sent on\nW1 | ASH | M1 | 2017-04-01 | School | 2017-04-01"))
        let ash = try #require(facts.number(of: Child.ID("ASH")))
        #expect(facts.currentWish(of: ash) == nil)
        #expect(facts.wish(of: ash, before: try #require(facts.meeting("M1")))?.id == "W1")
    }

    @Test func `the card is due on the tenth working day after the allocation, and the eleventh is late`() throws {
        func outcome(_ given: String) throws -> [Case.Outcome] {
            let facts = Self.facts(.of(OfficerCard.self, "Card | Child | IRO | Given on | How\nC0 | BEA | S2 | 2017-03-21 | post\nC1 | ASH | S1 | \(given) | post"))
            return Measure.cardGiven.cases(facts, in: try #require(Period(from: "2017-04-01", to: "2017-04-30"))).filter { $0.subject.child == Child.ID("ASH") }.map(\.outcome)
        }
        #expect(try outcome("2017-04-04") == [.met])
        #expect(try outcome("2017-04-05") == [.missed])
    }

    @Test func `a letter goes to you, keeps the child’s words, and says what was agreed`() throws {
        let facts = Self.facts(
            .of(ChildView.self, "View | Child | Meeting | Said on | Said by | How | Words | What came of it | Because\nV1 | ASH | M1 | 2017-04-05 | child | meeting | I wanna swim like Kit | we did | You start on Monday."))
        let ash = try #require(facts.number(of: Child.ID("ASH"))), meeting = try #require(facts.meeting("M1"))
        let draft = LetterDraft(to: ash, after: meeting, facts)
        #expect(Letter(draft.words).parts.filter(\.isQuoted).map(\.words) == ["“I wanna swim like Kit”"])
        #expect(draft.words.contains("This is what we did. You start on Monday."))
        #expect(draft.words.contains("1. You will learn to swim."))
        #expect(draft.words.contains("My number is 0161 496 0101."))
        #expect(!draft.words.contains("Quillfeld"))
    }

    @Test(arguments: [
        ("Team manager", "Put the plan for permanence to panel.", "A manager will put the plan for a home that lasts to the people who decide."),
        ("Social worker", "Finish the assessment of the grandparents.", "Your social worker will do this: finish the checks on the grandparents."),
        (
            "Social worker", "Write down who may say yes to haircuts, trips and sleepovers, and give the carers a copy.",
            "Your social worker will write down who may say yes to haircuts, trips and sleepovers. They will give the carers a copy."
        ),
    ]) func `each line a child is told is held to eleven years, not the page on average`(owner: String, action: String, words: String) throws {
        let facts = Self.facts(.of(Decision.self, "Decision | Meeting | Child | Number | What will be done | Owner | By | State\nD9 | M1 | ASH | 9 | \(action) | \(owner) | | open"))
        let draft = LetterDraft(to: try #require(facts.number(of: Child.ID("ASH"))), after: try #require(facts.meeting("M1")), facts)
        #expect(draft.decisions.last?.words == words)
        #expect(ReadingAge.hardest(words, count: 1).isEmpty)
    }

    @Test func `a line in plain words that is too hard is refused`() {
        var row = PlainDecision()
        (row.decision, row.child, row.words) = ("D1", "ASH", "You will learn to swim.")
        #expect(EntryRules.problems(in: row, Self.facts()).isEmpty)
        row.words = "You will learn to swim. Consideration will be given to facilitating unsupervised accommodation arrangements."
        #expect(EntryRules.problems(in: row, Self.facts()).map(\.field) == ["words"])
    }

    @Test func `of a hundred letters begun from a council’s reviews, ninety-five can be read at eleven`() {
        let facts = Facts(DemoCouncil(children: 120, asAt: "2026-11-20").records(), today: "2026-11-20")
        let ages = facts.records[ChildLetter.self].entries.compactMap { ReadingMeter($0.words).reading.age }
        #expect(ages.count >= 20)
        let plain = ages.filter { $0 <= ReadingAge.limit }.count
        #expect(plain * 100 >= ages.count * 95, "\(plain) of \(ages.count); the hardest: \(ages.max() ?? 0)")
    }
}
