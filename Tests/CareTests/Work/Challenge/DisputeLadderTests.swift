import Care
import Samples
import Testing

/// The state machine of disputes: informal, then stage by stage, CAFCASS at any point, and always an end.
struct DisputeLadderTests {
    private static let ladder = DisputeLadder(Settings(), on: "2017-05-02")
    private static let workingDays = WorkingDays()
    private static let rules = Self.rules(on: "2017-05-02")

    private static func rules(on day: Day) -> DisputeRules {
        DisputeRules(ladder: ladder, workingDays: workingDays, today: day)
    }

    private static func raised(_ day: Day = "2017-05-02") -> DisputeCase {
        var row = Dispute()
        (row.id, row.level, row.raised, row.theme, row.problem, row.stage) = ("D1", .informal, day, "drift or delay", "Nothing moved.", 0)
        var step = DisputeStage()
        (step.dispute, step.stage, step.sent, step.recipient) = ("D1", 0, day, "Social worker and team manager")
        return DisputeCase(row, children: ["ASH"], steps: [step])
    }

    private static func closing(on day: Day) -> DisputeMove.Closing {
        var closing = DisputeMove.Closing(on: day)
        (closing.result, closing.outcome, closing.impact, closing.told, closing.how) = (.changed, "A dated plan.", "He goes home in May.", day, "on a visit")
        return closing
    }

    @Test func `an informal concern is answered within five working days, and then it is the IRO's turn for five`() throws {
        // 1 May 2017 is a bank holiday.
        let asked = Self.raised("2017-04-28")
        let next = try #require(asked.next(Self.rules))
        #expect(next.day == "2017-05-08")
        #expect(next.owner == .answerer("Social worker and team manager"))
        let answered = asked.after(.answer(words: "Done.", on: "2017-05-02", by: nil), Self.rules)
        #expect(answered.next(Self.rules)?.owner == .officer)
        #expect(answered.next(Self.rules)?.day == "2017-05-09")
    }

    @Test func `a stage is left out only with a reason, and the reason stays`() {
        let asked = Self.raised("2017-04-03")
        let bare = DisputeMove.goOn(to: 3, skipReason: " ", earlyReason: "")
        #expect(asked.problems(of: bare, Self.rules).map(\.field) == ["skip_reason"])
        let move = DisputeMove.goOn(to: 3, skipReason: "The placement ends on Friday.", earlyReason: "")
        #expect(asked.problems(of: move, Self.rules).isEmpty)
        let after = asked.after(move, Self.rules)
        #expect(after.stages.filter { $0.skipped != nil }.map(\.stage) == [1, 2])
        #expect(after.stages.allSatisfy { $0.skipReason == "The placement ends on Friday." })
        #expect(after.step.stage == 3)
        #expect(after.step.due == "2017-05-09")
        #expect(after.step.recipient == "Head of service")
    }

    @Test func `taken further, it is formal from that day, and the informal attempt is kept`() {
        let after = Self.raised("2017-04-03").after(.goOn(to: 1, skipReason: "", earlyReason: ""), Self.rules)
        #expect(after.dispute.level == .formal)
        #expect(after.dispute.raised == "2017-05-02")
        #expect(after.dispute.informalAttempt == "2017-04-03")
        // Twenty working days: 29 May is a bank holiday.
        #expect(after.formalEnd(Self.rules) == "2017-05-31")
    }

    @Test func `no clock runs beyond the twenty days of the whole process, and one that begins after them runs in full`() throws {
        // Formal since Tuesday 2 May 2017: twenty working days end on 31 May.
        let asked = Self.raised("2017-04-03").after(.goOn(to: 1, skipReason: "", earlyReason: ""), Self.rules)
        func reply(_ answered: Day) -> Day? { asked.after(.answer(words: "Done.", on: answered, by: nil), Self.rules(on: answered)).next(Self.rules(on: answered))?.day }
        #expect(reply("2017-05-23") == "2017-05-31")
        #expect(reply("2017-05-24") == "2017-05-31")
        #expect(reply("2017-05-31") == "2017-05-31")
        #expect(reply("2017-06-01") == "2017-06-08")
        let cut = try #require(asked.after(.answer(words: "Done.", on: "2017-05-26", by: nil), Self.rules(on: "2017-05-26")).next(Self.rules(on: "2017-05-26")))
        #expect(cut.sentence.contains("20 working days of the whole formal process"))
        // A later stage, too.
        #expect(asked.after(.goOn(to: 2, skipReason: "", earlyReason: ""), Self.rules(on: "2017-05-26")).step.due == "2017-05-31")
        #expect(asked.after(.goOn(to: 2, skipReason: "", earlyReason: ""), Self.rules(on: "2017-06-01")).step.due == "2017-06-08")
    }

    @Test func `it is left before the answer is due only with a reason, from the day after without one`() {
        let asked = Self.raised("2017-04-28")
        let move = DisputeMove.goOn(to: 1, skipReason: "", earlyReason: "")
        #expect(asked.problems(of: move, Self.rules(on: "2017-05-08")).map(\.field) == ["left_early_reason"])
        #expect(asked.problems(of: move, Self.rules(on: "2017-05-09")).isEmpty)
    }

    @Test func `CAFCASS can be told at every stage, once, and the dispute goes on`() {
        for stage in 0...4 {
            var each = Self.raised("2017-04-03")
            if stage > 0 { each = each.after(.goOn(to: stage, skipReason: "A reason.", earlyReason: ""), Self.rules) }
            let told = DisputeMove.tellCAFCASS(on: "2017-05-02", note: "Told of the drift.")
            #expect(each.problems(of: told, Self.rules).isEmpty, "stage \(stage)")
            let after = each.after(told, Self.rules)
            #expect(after.isOpen)
            #expect(after.step == each.step)
            #expect(after.dispute.cafcass == .yes)
            #expect(!after.problems(of: told, Self.rules).isEmpty)
        }
    }

    @Test func `closing wants what came of it, what it means for the child, and whether the child was told, all told at once`() {
        let move = DisputeMove.close(DisputeMove.Closing(on: "2017-05-02"))
        #expect(Set(Self.raised().problems(of: move, Self.rules).map(\.field)) == ["result", "outcome", "impact_on_child", "child_told_date"])
        var closing = Self.closing(on: "2017-05-02")
        closing.told = nil
        #expect(Self.raised().problems(of: .close(closing), Self.rules).map(\.field) == ["child_told_date"])
        closing.notTold = "A baby."
        #expect(Self.raised().problems(of: .close(closing), Self.rules).isEmpty)
        closing.result = .withdrawn
        #expect(Self.raised().problems(of: .close(closing), Self.rules).map(\.field) == ["result"])
    }

    @Test func `the highest stage goes nowhere but to CAFCASS or to an end`() {
        let top = Self.raised("2017-04-03").after(.goOn(to: 4, skipReason: "A reason.", earlyReason: ""), Self.rules)
        #expect(!top.problems(of: .goOn(to: 5, skipReason: "", earlyReason: ""), Self.rules).isEmpty)
        #expect(top.problems(of: .close(Self.closing(on: "2017-05-02")), Self.rules).isEmpty)
    }

    @Test func `a setting that is left empty leaves no stage without somebody who answers`() {
        let ladder = DisputeLadder(.sample([.secondRecipient: " "]), on: "2017-05-02")
        #expect(ladder.rungs.count == 5)
        #expect(ladder.rungs.allSatisfy { !$0.recipient.isEmpty })
    }

    /// Walks of any moves that are allowed: however it goes, an open dispute has a next day and an owner, nothing allowed repeats for ever,
    /// and it can be closed on every day.
    @Test func `every path ends, and no open dispute is without a next day and an owner`() throws {
        var random = SeededRandom(seed: 20_170_502)
        var longest = 0, ways: Set<String> = [], broken: Set<String> = []
        for _ in 0..<1_000 {
            var day: Day = "2017-04-03", each = Self.raised("2017-04-03"), moves = 0
            while each.isOpen {
                let rules = Self.rules(on: day)
                let next = try #require(each.next(rules))
                if next.day < each.step.sent { broken.insert("the next day lies before the stage") }
                if next.owner == .answerer("") { broken.insert("nobody owns it") }
                if !each.problems(of: .close(Self.closing(on: day)), rules).isEmpty { broken.insert("it cannot be closed") }
                let move = Self.move(on: day, &random)
                if each.problems(of: move, rules).isEmpty {
                    let after = each.after(move, rules)
                    let skipped = after.stages.filter { $0.skipped != nil }
                    if skipped.contains(where: { ($0.skipReason ?? "").isEmpty }) { broken.insert("a stage is left out without a reason") }
                    let known = Set(after.steps.map(\.stage)).union(skipped.map(\.stage))
                    if !known.isSuperset(of: 0...after.step.stage) { broken.insert("a stage was neither asked nor left out") }
                    if move != .remind { moves += 1 }
                    each = after
                }
                day = day.adding(days: random.number(0...6))
            }
            longest = max(longest, moves)
            ways.insert(each.detail.result.map(\.rawValue) ?? "")
            if each.next(Self.rules(on: day)) != nil { broken.insert("a closed dispute waits for somebody") }
        }
        #expect(broken == [])
        // Five answers, four stages, CAFCASS, and the end: nothing more can be done with one dispute.
        #expect(longest <= 11)
        #expect(ways == ["changed for the child", "withdrawn"])
    }

    private static func move(on day: Day, _ random: inout SeededRandom) -> DisputeMove {
        switch random.number(0...9) {
        case 0...3: .answer(words: "An answer.", on: day, by: nil)
        case 4...6: .goOn(to: random.number(0...6), skipReason: random.chance(50) ? "A reason." : "", earlyReason: random.chance(50) ? "It is urgent." : "")
        case 7: .tellCAFCASS(on: day, note: "Told.")
        case 8: random.chance(20) ? .close(closing(on: day)) : .remind
        default: random.chance(10) ? .withdraw(reason: "The child has gone home.", on: day) : .remind
        }
    }
}
