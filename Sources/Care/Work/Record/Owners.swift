/// Who answers for decisions, and what follows a decision that is carried over.
extension Facts {
    /// Names to choose an owner from: those asked to the meeting, and the worker and manager of its children.
    public func owners(at meeting: Meeting) -> [String] {
        var seen: Set<String> = []
        let asked = people(of: meeting.id).filter { $0.role != .child }.map { name(of: $0) }
        let staff = staffOwners(at: meeting).map(\.name)
        return (staff + asked + ["Social worker", "Team manager"]).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The worker on the staff list whom the name of an owner means; nil where it means nobody on it, or more than one.
    public func staffOwner(_ name: String, at meeting: Meeting, child: Int?) -> StaffMember.ID? {
        let wanted = name.trimmingSpaces.lowercased()
        if wanted.isEmpty { return nil }
        if let child {
            if wanted == "social worker" { return socialWorkerOnStaff(of: child, on: today) }
            if wanted == "team manager" { return teamManager(of: child, on: today) }
        }
        if wanted == "iro" || wanted == "chair" { return meeting.chair }
        let found = Set(staffOwners(at: meeting).filter { $0.name.lowercased() == wanted }.map(\.id))
        return found.count == 1 ? found.first : nil
    }

    private func staffOwners(at meeting: Meeting) -> [(id: StaffMember.ID, name: String)] {
        let children = children(of: meeting.id)
        let workers = children.compactMap { socialWorkerOnStaff(of: $0, on: today) } + children.compactMap { teamManager(of: $0, on: today) }
        let asked = people(of: meeting.id).compactMap(\.staff)
        var seen: Set<StaffMember.ID> = []
        return (workers + asked + [meeting.chair].compactMap { $0 }).filter { seen.insert($0).inserted }.map { ($0, name(of: $0)) }
    }

    /// The decision that takes over from one carried forward at a meeting: the same words, a new number, and a day still to be set.
    ///
    /// - Returns: nil where the meeting already has it.
    public func carriedForward(_ decision: Decision, to meeting: Meeting, number: Int) -> Decision? {
        if decisions(at: meeting.id).contains(where: { $0.from == decision.id }) { return nil }
        var next = decision
        next.meeting = meeting.id
        next.number = number
        next.from = decision.id
        next.state = .open
        next.due = nil
        next.done = nil
        next.progress = nil
        next.confirmed = nil
        next.confirmedBy = nil
        next.objection = nil
        return next
    }
}

extension Facts {
    /// What a concern about a decision begins with: what was decided, when, who was to do it, what became of it since.
    public func concern(about decision: Decision) -> String {
        var lines: [String] = []
        let day = decision.meeting.flatMap { meeting($0) }?.day
        lines.append("Decided\(day.map { " on \($0.long)" } ?? ""): \(decision.action)")
        if let outcome = decision.outcome, !outcome.isEmpty { lines.append("So that: \(outcome)") }
        lines.append("Who: \(decision.owner)" + (decision.due.map { ", by \($0.long)" } ?? ""))
        var history: [String] = []
        var before = decision.from.flatMap { self.decision($0) }
        var seen: Set<Decision.ID> = [decision.id]
        while let earlier = before, seen.insert(earlier.id).inserted {
            let decided = earlier.meeting.flatMap { meeting($0) }?.day
            history.append("Carried forward from \(decided?.long ?? "an earlier meeting")\(earlier.due.map { ", where it was due by \($0.long)" } ?? "").")
            before = earlier.from.flatMap { self.decision($0) }
        }
        lines += history
        if let due = decision.due, due < today, decision.isOpen { lines.append("It is \(count(today - due, "day")) overdue.") }
        if let progress = decision.progress, !progress.isEmpty { lines.append("What is said of it: \(progress)") }
        return lines.joined(separator: "\n") + "\n\nWhat this means for the child: "
    }
}
