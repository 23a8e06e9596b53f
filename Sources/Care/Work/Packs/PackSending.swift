/// How a pack reaches its person.
public enum PackMethod: String, CaseIterable, Sendable {
    case post
    case secureEmail = "secure email"
    case byHand = "handed over"

    public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

/// A pack on its way to one person, with everything that must be settled before it goes.
public struct PackSending: Sendable {
    public let pack: Pack
    /// What in it belongs to somebody outside the person's circle.
    public let findings: [PackFinding]
    /// Why it cannot go at all as things are, each a sentence.
    public let bars: [String]

    /// - Parameters:
    ///   - seen: the facts as the sender may see them: the pack is made of these.
    ///   - whole: the facts of the whole service: what is searched for.
    public init?(_ person: MeetingPerson.ID, _ kind: PackKind, seen: Facts, whole: Facts) {
        guard let pack = seen.pack(for: person, kind), let meeting = seen.meeting(pack.meeting) else { return nil }
        self.pack = pack
        findings = PackCheck.findings(pack, facts: whole)
        bars = Self.bars(pack, meeting, seen, whole)
    }

    /// Whether it can go to its person with nothing more to decide.
    public var isClean: Bool { bars.isEmpty && findings.isEmpty }
    /// Whether a second person has to have read it.
    public var needsSecond: Bool { findings.contains { $0.weight == .red } }
    /// What no reason lifts.
    public var blocking: [PackFinding] { findings.filter { $0.weight == .never } }

    private static func bars(_ pack: Pack, _ meeting: Meeting, _ seen: Facts, _ whole: Facts) -> [String] {
        var found: [String] = []
        let person = pack.person
        if seen.closesChild(of: meeting.id, in: whole) {
            found.append("The record of a child of this meeting is closed to you. Ask somebody who may open it to send the packs.")
        }
        if meeting.held == nil { found.append("The meeting has not been held.") }
        if person.receives != .yes { found.append("\(pack.recipient) is not marked to receive the record. Change that on the meeting first.") }
        if let contact = person.contact.flatMap({ seen.contact($0) }) {
            if contact.mayReceive == .no { found.append("\(contact.name) may not receive papers, says the list of people and contacts.") }
            if let to = contact.to, to < seen.today { found.append("\(contact.name) is no longer among the child’s people: that ended on \(to.long).") }
        }
        switch pack.kind {
        case .decisions:
            if seen.decisions(at: meeting.id).isEmpty { found.append("No decisions have been written yet.") }
        case .minutes:
            if seen.minutes(of: meeting.id)?.approved == nil { found.append("The record is not approved yet. Until it is, only the decisions can go.") }
        }
        if pack.parts.isEmpty, found.isEmpty { found.append("Nothing in the record is for \(pack.recipient).") }
        return found
    }

    /// What is still in the way of sending, each with the field it is about.
    ///
    /// - Parameters:
    ///   - reasons: why a finding is right to stand, by the finding's key.
    ///   - second: the username of the second person who has read the pack.
    ///   - others: the usernames of everybody who may be that person.
    public func problems(
        reasons: [String: String], method: String, second: String, sender: String, others: Set<String>
    ) -> [EntryProblem] {
        var found = bars.map { EntryProblem("send", $0) }
        for finding in findings {
            if finding.weight == .never {
                found.append(EntryProblem(finding.key, finding.sentence))
            } else if (reasons[finding.key] ?? "").trimmingSpaces.isEmpty {
                found.append(EntryProblem(finding.key, "Say why “\(finding.found)” under “\(finding.heading)” is right to stand, or change the words."))
            }
        }
        if needsSecond {
            if second.isEmpty {
                found.append(EntryProblem("second", "Choose the second person who has read this pack."))
            } else if second.lowercased() == sender.lowercased() {
                found.append(EntryProblem("second", "The second person must be somebody other than you."))
            } else if !others.contains(second) {
                found.append(EntryProblem("second", "The second person needs an account of their own that may send minutes. Choose one from the list."))
            }
        }
        if PackMethod(rawValue: method) == nil { found.append(EntryProblem("method", "Choose how the pack goes.")) }
        return found
    }

    /// What the ledger keeps of the decision to send: each finding with its reason.
    public func account(of reasons: [String: String], second: String?) -> String {
        var parts = findings.map { "\($0.kind.rawValue) under “\($0.heading)”: \((reasons[$0.key] ?? "").trimmingSpaces)" }
        if let second { parts.append("read by a second person: \(second)") }
        return parts.joined(separator: "; ")
    }
}

extension Facts {
    /// Whether a meeting is also about a child that these narrowed facts do not hold.
    public func closesChild(of meeting: Meeting.ID, in whole: Facts) -> Bool { whole.children(of: meeting).count > children(of: meeting).count }
}
