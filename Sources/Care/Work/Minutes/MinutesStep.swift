/// A step that the record of a meeting goes through before it is sent.
public enum MinutesStep: String, CaseIterable, Sendable {
    case drafted, checked, approved

    /// The stage a record is in while the step is still to be taken.
    public var stage: MinutesStage {
        switch self {
        case .drafted: .toDraft
        case .checked: .toCheck
        case .approved: .toApprove
        }
    }

    /// What somebody must be allowed to ask to take it.
    public var ask: Ask {
        switch self {
        case .drafted: .recordMeeting
        case .checked: .checkMinutes
        case .approved: .approveMinutes
        }
    }

    /// The field of the reason why one person takes every step.
    public static let reasonField = "reason"

    /// The step that takes a record out of a stage; nil where it is sent or has been.
    public init?(from stage: MinutesStage) {
        guard let step = Self.allCases.first(where: { $0.stage == stage }) else { return nil }
        self = step
    }
}

extension Minutes {
    /// Whether an approved record has been in the hands of one person only.
    ///
    /// At least two people draft, check and approve a record between them, so that somebody has read it who did not write it (the service’s
    /// own rule). A step of which nobody knows who took it is nobody’s second pair of eyes.
    public var isByOneAlone: Bool {
        guard approved != nil else { return false }
        let people = Set([draftedBy, checkedBy, approvedBy].compactMap { $0?.trimmingSpaces.lowercased() }.filter { !$0.isEmpty })
        return people.count < 2
    }
}

extension Facts {
    /// Whether the next step with a record would leave it in the hands of one person only.
    public func wouldBeAlone(_ meeting: Meeting.ID, _ step: MinutesStep, by name: String) -> Bool {
        guard step == .approved, var row = minutes(of: meeting) else { return false }
        row.approved = today
        row.approvedBy = name
        return row.isByOneAlone
    }

    /// How far the record of a meeting has come once a step is taken, with everything that is in the way.
    ///
    /// - Parameter reason: why one person took all three steps; kept only where one did.
    public func minutes(
        of meeting: Meeting, after step: MinutesStep, on day: Day, by name: String, reason: String = ""
    ) -> (row: Minutes, problems: [EntryProblem]) {
        var row = minutes(of: meeting.id) ?? Minutes()
        row.meeting = meeting.id
        var problems: [EntryProblem] = []
        if boardItem(of: meeting.id) == nil {
            problems.append(EntryProblem("meeting_id", "The meeting has not been closed as held. Close it first; its record can be marked then."))
        }
        let stage = stage(of: meeting)
        if stage != step.stage {
            problems.append(EntryProblem("meeting_id", "The record cannot be marked as \(step.rawValue): it is \(stage.title.lowercasedFirst) now."))
        }
        switch step {
        case .drafted:
            if !meeting.kinds.contains(.carerReview), sections(of: meeting.id).isEmpty, decisions(at: meeting.id).isEmpty {
                problems.append(EntryProblem("meeting_id", "Nothing is written yet. Write the record or its decisions on the meeting’s page first."))
            }
            row.drafted = day
            row.draftedBy = name
        case .checked:
            row.checked = day
            row.checkedBy = name
        case .approved:
            row.approved = day
            row.approvedBy = name
        }
        row.aloneReason = nil
        if row.isByOneAlone {
            let words = reason.trimmingSpaces
            if words.isEmpty, stage == step.stage {
                problems.append(
                    EntryProblem(
                        MinutesStep.reasonField,
                        "Nobody else has drafted or checked this record. Ask somebody else to approve it, or say why one person does every step."))
            }
            row.aloneReason = words.isEmpty ? nil : words
        }
        return (row, problems + EntryRules.problems(in: row, self))
    }

    /// Whose turn it is with the record of a meeting: whoever took its task from the queue, or else the chair or business support.
    public func owner(of item: BoardItem) -> BoardOwner {
        let kind: QueueTask.Kind? = item.stage == .toCheck ? .check : item.stage == .toSend ? .minutes : nil
        if let kind, let claim = claim(of: StableKey.make(kind.rawValue, item.meeting.id.text)) { return .account(claim.by) }
        switch item.stage {
        case .toDraft, .toApprove:
            // Nobody but the chair writes the record; without one it is the child's IRO's.
            let officer = children(of: item.meeting.id).lazy.compactMap { self.answerable(for: $0, on: self.today) }.first
            return (item.meeting.chair ?? officer).map { .staff($0) } ?? .support
        case .toCheck, .toSend, .sent: return .support
        }
    }
}

/// Whose turn it is with a record.
public enum BoardOwner: Hashable, Sendable {
    /// Somebody who took the task from the queue: their username.
    case account(String)
    case staff(StaffMember.ID)
    case support

    /// As an address names it.
    public var key: String {
        switch self {
        case .account(let name): "account-\(name)"
        case .staff(let id): "staff-\(id.text)"
        case .support: "support"
        }
    }
}
