/// Meetings out of the ordinary: adjourned, combined, cancelled, about a placement that ended or may end.
extension DemoWorld {
    mutating func holdSpecial(_ papers: inout DemoPapers) {
        var dice = dice("special meetings")
        combine(&papers)
        adjourn(&papers, &dice)
        cancel(&papers)
        disrupt(&papers, &dice)
    }

    /// The first review of a child who was on a plan until care began is the last conference, too.
    private mutating func combine(_ papers: inout DemoPapers) {
        var plans = records[ProtectionPlan.self].entries
        for index in papers.meetings.indices where papers.meetings[index].kind == .review && papers.meetings[index].state == .held {
            let meeting = papers.meetings[index]
            guard let held = meeting.held, let place = papers.links.firstIndex(where: { $0.meeting == meeting.id }),
                let plan = plans.firstIndex(where: { plan in
                    plan.child == papers.links[place].child && plan.endReason == "became looked after"
                        && plan.to.map { $0 < held && held - $0 < 45 } ?? false
                })
            else { continue }
            plans[plan].to = nil
            plans[plan].endReason = nil
            papers.meetings[index].combinedWith = .reviewConference
            papers.meetings[index].family = plans[plan].family
            papers.meetings[index].isQuorate = .yes
            papers.meetings[index].scale = 6
            papers.links[place].outcome = .planEnded
            records.set(Rows(plans))
            return
        }
    }

    /// A review that was begun, adjourned for a report and completed within 20 working days.
    private func adjourn(_ papers: inout DemoPapers, _ dice: inout Dice) {
        let busiest = busiest()
        let fitting = papers.meetings.indices.filter { index in
            let meeting = papers.meetings[index]
            guard meeting.kind == .review, meeting.state == .held, meeting.combinedWith == nil, let held = meeting.held else { return false }
            // Nothing was sent before the day it was completed, and no child turned four in between.
            return (12...30).contains(workingDays.count(after: held, through: end))
                && !papers.minutes.contains { $0.meeting == meeting.id && $0.drafted.map { $0 < workingDays.day(6, after: held) } ?? false }
        }
        guard let index = fitting.first(where: { papers.meetings[$0].chair == busiest }) ?? fitting.first, let held = papers.meetings[index].held
        else { return }
        let completed = workingDays.day(6, after: held)
        var first = papers.meetings[index]
        first.id = Meeting.ID(Self.id("M", papers.meetings.count + 1))
        first.state = .adjourned
        first.stateReason = "The report on the grandparents was not there, and without it nothing could be decided."
        papers.meetings[index].planned = completed
        papers.meetings[index].held = completed
        papers.meetings[index].completed = completed
        papers.meetings[index].continues = first.id
        papers.meetings[index].room = nil
        papers.meetings[index].place = "Where the child lives"
        papers.meetings[index].starts = nil
        papers.meetings[index].ends = nil
        papers.diary.book(&papers.meetings[index], on: completed, rooms: [], late: false, &dice)
        papers.meetings.append(first)
        let id = papers.meetings[index].id
        for var link in papers.links where link.meeting == id {
            link.meeting = first.id
            papers.links.append(link)
        }
        for place in papers.packs.indices where papers.packs[place].meeting == id { papers.packs[place].sent = max(papers.packs[place].sent, completed) }
    }

    /// One booked meeting that had to be cancelled, and is booked again.
    private func cancel(_ papers: inout DemoPapers) {
        guard let index = papers.meetings.firstIndex(where: { $0.state == .planned && $0.kind == .review && $0.planned - end > 6 }) else { return }
        var old = papers.meetings[index]
        let id = old.id
        old.id = Meeting.ID(Self.id("M", papers.meetings.count + 1))
        old.planned = worked(end.adding(days: -3))
        old.state = .cancelled
        old.stateReason = "The young person asked for a day without an exam."
        old.room = nil
        old.starts = nil
        old.ends = nil
        papers.meetings.append(old)
        for var link in papers.links where link.meeting == id {
            link.meeting = old.id
            papers.links.append(link)
        }
    }

    /// A disruption meeting after a placement ended before its time, and a Signs of Stability meeting to keep another going.
    private func disrupt(_ papers: inout DemoPapers, _ dice: inout Dice) {
        let day = worked(end.adding(days: -9))
        let inCare = children.filter { $0.isInCare(on: end) && $0.age(on: end) >= 8 }
        let moved = inCare.first { child in
            child.episode(on: end).map { $0.reason.rawValue == "P" && day - $0.from > 5 && day - $0.from < 160 && $0.placement.isFostering } ?? false
        }
        if let moved, let episode = moved.episode(on: end) {
            hold(
                .disruption, moved, on: day, move: episode.from,
                trigger: "The carers gave notice after three weeks of calls at night.",
                [
                    (.goingWell, "The school stayed the same through the move, and the friends did, too."),
                    (.worries, "Nobody asked for help until the carers had decided. The review before had named the nights as a worry."),
                    (.childViews, "“They should have told me before they told everyone else.”"),
                    (.summary, "Three things to do differently: ask sooner, offer nights off at once, and let the child say goodbye."),
                ], &papers, &dice)
        }
        let shaky = inCare.first { child in
            child.id != moved?.id && child.age(on: end) >= 12 && child.episode(on: end).map { $0.placement.isFostering && end - $0.from > 300 } ?? false
        }
        guard let shaky else { return }
        hold(
            .stability, shaky, on: worked(end.adding(days: -4)), move: nil, trigger: "The carers said on the phone that they do not know how much longer.",
            [
                (.goingWell, "Two years together. They cook on Sundays and have a joke nobody else gets."),
                (.worries, "Home after midnight three times, and the carers lie awake."),
                (.childViews, "“I don't want to move. I want them to trust me a bit.”"),
                (.contingency, "If it gets too much the carers ring the duty worker, and the young person may stay with the aunt for two nights."),
                (.summary, "Everybody wants it to last. A weekend off each month begins at once."),
            ], &papers, &dice)
    }

    private func hold(
        _ kind: MeetingKind, _ child: DemoChild, on day: Day, move: Day?, trigger: String, _ words: [(MinuteHeading, String)],
        _ papers: inout DemoPapers, _ dice: inout Dice
    ) {
        var meeting = papers.meeting(kind, planned: day, chair: current(.lookedAfter, child.id.text))
        meeting.state = .held
        meeting.held = day
        meeting.trigger = trigger
        meeting.move = move
        meeting.scale = 5
        papers.diary.book(&meeting, on: day, rooms: papers.rooms(&dice), late: true, &dice)
        papers.meetings.append(meeting)
        var link = MeetingChild()
        link.meeting = meeting.id
        link.child = child.id
        link.participation = Participation("PN1")
        papers.links.append(link)
        papers.askAll(
            meeting, child.id, on: day, invited: workingDays.day(4, before: day), papers: nil, participation: link.participation,
            parentThere: nil, &dice)
        papers.write(meeting, words)
        papers.state(meeting, child.id, &dice)
        papers.decide(meeting, child.id, from: DemoWords.actions, age: child.age(on: day), sent: nil, on: day, &dice)
    }
}
