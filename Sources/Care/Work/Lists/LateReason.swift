extension Facts {
    /// Why a review or conference is late, as far as it is recorded, and what is planned now: what stands behind the rule of its day.
    public func whyLate(_ next: NextMeeting, about child: Int) -> String {
        if let planned = next.planned {
            let reason = planned.lateReason.flatMap { $0.isEmpty ? nil : $0 }
            return "It is planned for \(planned.planned.long)" + (reason.map { ": \(Self.ended($0))" } ?? ". No reason for the delay is recorded.")
        }
        let stopped = meetings(of: child).last { meeting in
            meeting.kinds.contains(next.kind) && [.cancelled, .adjourned].contains(meeting.state) && meeting.day > next.deadline.trigger
        }
        if let stopped {
            let reason = stopped.stateReason.flatMap { $0.isEmpty ? nil : $0 } ?? "no reason is recorded"
            return "That of \(stopped.day.long) was \(stopped.state.rawValue): \(Self.ended(reason)) No other is planned."
        }
        if answerable(for: child, on: today) == nil { return "The child has no IRO, and no meeting is planned." }
        return "No meeting is planned, and no reason is recorded."
    }

    private static func ended(_ reason: String) -> String { reason.hasSuffix(".") ? reason : reason + "." }
}
