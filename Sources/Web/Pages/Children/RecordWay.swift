import Care

/// Where a stored row about a child is read: its own history, its meeting, its dispute, or the part of the record that shows it.
struct RecordWay {
    let record: ChildRecord

    private var facts: Facts { record.facts }

    /// The address of a row; nil where the reader has none.
    func address(_ reference: RecordReference?) -> String? {
        guard let reference, reference.row > 0 else { return nil }
        if let meeting = meeting(reference) { return record.may.contains(.readRecord) ? meeting : nil }
        if let dispute = dispute(reference) { return record.may.contains(.seeChallenges) ? Links.dispute(dispute) : nil }
        if let form = EntryForm.of(register: reference.register), !form.isOfService {
            return record.may.contains(form.readAsk) ? "\(record.address)/\(form.id)/\(reference.row)/history" : nil
        }
        return Self.parts[reference.register].flatMap(part)
    }

    /// The address of what an event tells; where its row has none, the part of the record that shows its kind.
    func address(_ event: Event) -> String? {
        if let address = address(event.record) { return address }
        return switch event.kind {
        case .care: record.address + "#care"
        case .health: record.address + "#health"
        case .reviews, .plan: part(.reviews)
        case .court, .protection: part(.plan)
        case .voice, .officer: part(.voice)
        }
    }

    private func part(_ tab: ChildTab) -> String? { record.may.contains(tab.ask) ? record.address(of: tab) : nil }

    /// The parts of the record that show registers which have no form.
    private static let parts: [String: ChildTab] = [
        Review.shape.id: .reviews, ReviewDetail.shape.id: .reviews, Conference.shape.id: .reviews, ConferenceChild.shape.id: .reviews,
        Attachment.shape.id: .files, ReviewWish.shape.id: .voice, ProtectionPlan.shape.id: .plan,
    ]

    private func row<Row: Entry>(_: Row.Type, _ reference: RecordReference) -> Row? {
        guard reference.register == Row.shape.id else { return nil }
        let rows = facts.records[Row.self]
        return rows.ids.firstIndex(of: reference.row).map { rows.entries[$0] }
    }

    private func meeting(_ reference: RecordReference) -> String? {
        if let decision = row(Decision.self, reference) { return decision.meeting.map { Links.meeting($0, "decisions") } }
        let id = row(Meeting.self, reference)?.id ?? row(MeetingPerson.self, reference)?.meeting ?? row(Preparation.self, reference)?.meeting
        return id.map { Links.meeting($0) }
    }

    private func dispute(_ reference: RecordReference) -> Dispute.ID? {
        row(Dispute.self, reference)?.id ?? row(DisputeStage.self, reference)?.dispute ?? row(DisputeDetail.self, reference)?.dispute
    }
}
