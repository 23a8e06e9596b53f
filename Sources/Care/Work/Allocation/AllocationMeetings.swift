/// A meeting that is planned for a case which changes hands.
public struct HandedMeeting: Hashable, Sendable {
    public let meeting: Meeting
    /// The case it is about: the child's or carer's id.
    public let caseID: String
    public let from: StaffMember.ID
    public let to: StaffMember.ID
    /// Why it keeps its chair, in a sentence; nil where the new IRO takes it over.
    public let stays: String?

    /// The meeting with the chair it will have.
    public var handed: Meeting {
        var row = meeting
        if stays == nil { row.chair = to }
        return row
    }
}

extension AllocationPlan {
    /// The meetings that the former IRO was to chair from the day on, the first first: each goes with its case, unless it is also about a
    /// child who stays, or the new IRO chairs another meeting at its time. Those need somebody to choose.
    ///
    /// Source: IRO Handbook 3.9: the named IRO chairs the child's reviews.
    ///
    /// - Parameter facts: the whole service: meetings of children closed to a reader take the IRO's time, too.
    public func meetings(_ facts: Facts) -> [HandedMeeting] {
        let moved = changing(facts)
        var target: [String: StaffMember.ID] = [:]
        for (move, open) in moved where !open.isEmpty { target[move.caseID] = move.to }
        var found: [HandedMeeting] = []
        var seen: Set<Meeting.ID> = []
        for (move, open) in moved {
            let former = Set(open.map(\.allocation.staff))
            for meeting in planned(for: move, facts) {
                guard let chair = meeting.chair, former.contains(chair), seen.insert(meeting.id).inserted else { continue }
                let stays = whyStays(meeting, of: move, chair: chair, target, facts, found)
                found.append(HandedMeeting(meeting: meeting, caseID: move.caseID, from: chair, to: move.to, stays: stays))
            }
        }
        return found.sorted { ($0.meeting.planned, $0.meeting.starts ?? "", $0.meeting.id) < ($1.meeting.planned, $1.meeting.starts ?? "", $1.meeting.id) }
    }

    /// The meetings of a case that are still to be held on the day or after it: reviews go with the looked-after case, conferences with the plan.
    private func planned(for move: Move, _ facts: Facts) -> [Meeting] {
        let from = max(day, facts.today)
        let all: [Meeting]
        if move.kind == .fosterCarer {
            all = facts.meetings(of: FosterCarer.ID(move.caseID))
        } else {
            all = facts.number(of: Child.ID(move.caseID)).map { facts.meetings(of: $0) } ?? []
        }
        return all.filter { meeting in
            guard meeting.state == .planned, meeting.planned >= from else { return false }
            switch move.kind {
            case .fosterCarer: return true
            case .protection: return meeting.isConference && !meeting.isReview
            case .lookedAfter, .inNeed: return !meeting.isConference || meeting.isReview
            }
        }
    }

    private func whyStays(
        _ meeting: Meeting, of move: Move, chair: StaffMember.ID, _ target: [String: StaffMember.ID], _ facts: Facts, _ found: [HandedMeeting]
    ) -> String? {
        let others = facts.rows(of: meeting.id).map(\.child.text).filter { $0 != move.caseID }
        if others.contains(where: { other in target[other].map { $0 != move.to } ?? (facts.number(of: Child.ID(other)).flatMap { facts.officerOnStaff(of: $0, on: day) } == chair) }) {
            return "It is also about a child who does not go to \(facts.name(of: move.to)). Choose its chair."
        }
        var row = meeting
        row.chair = move.to
        if let clash = facts.clashes(of: row).first(where: { $0.kind == .chair || $0.kind == .absence }) { return clash.sentence }
        let taken = found.contains { other in
            guard other.stays == nil, other.to == move.to, other.meeting.planned == meeting.planned, let one = other.meeting.span, let span = meeting.span else { return false }
            return one.overlaps(span)
        }
        return taken ? "\(facts.name(of: move.to)) takes over another meeting at its time. Choose another chair or time." : nil
    }
}
