import Care
import Documents

/// Problems children raised on home pages: to send on and to close for the participation team, to answer for who has them, one's own children's for the IRO.
struct ProblemsAtHome {
    let desk: HomeDesk

    private var facts: Facts { desk.facts }
    private var open: [ProblemCase] { facts.problemCases.filter { $0.isOpen && facts.child(of: $0) != nil } }
    private var held: [ProblemCase] { desk.person.staff.map { facts.problemsToAnswer(by: $0) } ?? [] }

    /// A participation officer's: what is next for the team, the earliest due first.
    var team: HTML {
        let next = open.filter { $0.state != .waiting }.sorted { (due($0), $0.id) < (due($1), $1.id) }, waiting = open.count { $0.state == .waiting }
        return part("Children’s problems", id: "problems") {
            actionLinks([("Take in what a child said", "/voice/new"), ("All that children said", "/voice")])
            table("Problems to send on, and children to tell", next, whenEmpty: "Every problem is with somebody, and every child with an answer has been told.") { each in
                each.state == .toRoute ? .route : .close
            }
            if waiting > 0 { p("govuk-body") { link("\(counted(waiting, "problem waits", "problems wait")) for an answer", "/voice?show=waiting") } }
        }
    }

    /// Of whoever has a problem; nothing where there is none.
    var owner: HTML {
        let held = held
        if held.isEmpty { return .empty }
        return part("Problems children raised, for me to answer", id: "problems") { table("Problems for me to answer", held, whenEmpty: "") { _ in .answer } }
    }

    /// An IRO's: those to answer, and the open ones of their own children.
    var reviewer: HTML {
        let mine = held, own = open.filter { each in !mine.contains(each) && facts.child(of: each).flatMap { facts.answerable(for: $0, on: facts.today) } == desk.person.staff }
        if mine.isEmpty, own.isEmpty { return .empty }
        return part("Problems my children raised", id: "problems") {
            table("Problems my children raised", mine + own, whenEmpty: "") { each in mine.contains(each) ? .answer : nil }
        }
    }

    private func due(_ each: ProblemCase) -> Day { facts.next(of: each)?.day ?? facts.today }

    /// Each row leads to the form of what is next, where it is the reader's to do.
    private func table(_ caption: String, _ problems: [ProblemCase], whenEmpty: String, _ form: (ProblemCase) -> ProblemForm?) -> HTML {
        ListTable(
            caption: caption, columns: [.init("Child"), .init("In the child’s words", isLong: true), .init("State"), .init("Who has it"), .init("Next by", isShort: true)],
            rows: problems.compactMap { each in
                guard let place = facts.child(of: each) else { return nil }
                let words = each.problem.words ?? "A problem"
                return [
                    desk.parts.child(place), link("“\(words)”", desk.links.problem(each.id, of: facts.children[place].id, form(each)), about: "of \(each.problem.raised.short)"),
                    problemState(each.state), HTML(each.holderWords(facts)), desk.parts.due(due(each)),
                ]
            }, whenEmpty: whenEmpty
        ).html
    }
}
